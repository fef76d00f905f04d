import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSettings } from '#test/settings-state.ts';
import { createSettingsForm } from './settings.ts';
import { createAgentForm } from './settings-agent.ts';
import { createBusinessForm } from './settings-business.ts';

test('a group is saved alone, and all settings are as the server has them then', async () => {
  const desk = await openSettings({ address: '1 Main St' });
  const form = createBusinessForm(desk);
  form.set('business_name', '  Riverside  ');
  assert.equal(await form.save(), true);
  assert.equal(form.draft.value.business_name, 'Riverside');
  assert.equal(desk.settings.value.value?.business_name, 'Riverside');
  assert.equal('services' in (desk.sent[0] ?? {}), false);
});

test('what another window saves is taken in, and a field that is being typed in stays as typed', async () => {
  const desk = await openSettings();
  const form = createBusinessForm(desk);
  form.set('business_name', 'Typed');
  await desk.elsewhere({ business_name: 'Other', address: '2 Side St' });
  assert.equal(form.draft.value.business_name, 'Typed');
  assert.equal(form.draft.value.address, '2 Side St');
  await form.save();
  assert.deepEqual([desk.saved().business_name, desk.saved().address], ['Typed', '2 Side St']);
});

test('discarded changes leave what is saved now, also when that came from elsewhere', async () => {
  const desk = await openSettings();
  const form = createBusinessForm(desk);
  form.set('owner_name', 'Typed');
  await desk.elsewhere({ owner_name: 'Other' });
  form.reset();
  assert.equal(form.draft.value.owner_name, 'Other');
  assert.equal(form.isDirty.value, false);
});

test('a field that the server refuses says so at the field, whatever group it stands in, and nothing is saved', async () => {
  const desk = await openSettings();
  const agent = createAgentForm(desk);
  agent.change({ pricing_info: 'x'.repeat(301), tone: 'casual' });
  assert.equal(await agent.save(), false);
  assert.match(agent.errors.value.pricing_info ?? '', /at most 300/);
  assert.equal(desk.saved().ai_preferences.tone, 'friendly');
  const business = createBusinessForm(desk);
  business.set('owner_phone', '12');
  assert.equal(await business.save(), false);
  assert.ok(business.errors.value.owner_phone);
});

test('a number that only stands in for hers is never shown as hers, and stays until she says her own', async () => {
  const desk = await openSettings({ owner_phone: '+12125550199' });
  const form = createBusinessForm(desk);
  assert.equal(form.draft.value.owner_phone, '');
  form.set('business_name', 'Juno');
  await form.save();
  assert.equal(desk.saved().owner_phone, '+12125550199');
  assert.equal(form.draft.value.owner_phone, '');
  form.set('owner_phone', '+12125550100');
  await form.save();
  assert.equal(desk.saved().owner_phone, '+12125550100');
  form.set('owner_phone', ' ');
  await form.save();
  assert.equal(desk.saved().owner_phone, null);
});

test('a business without a name is refused before the server is asked', async () => {
  const desk = await openSettings();
  const form = createBusinessForm(desk);
  form.set('business_name', '  ');
  assert.equal(await form.save(), false);
  assert.ok(form.errors.value.business_name);
  assert.equal(desk.sent.length, 0);
});

test('an agent without a name is saved as one without', async () => {
  const desk = await openSettings({ ai_preferences: { agent_name: 'Poppy' } });
  const form = createAgentForm(desk);
  form.set('agent_name', '');
  await form.save();
  assert.equal(desk.saved().ai_preferences.agent_name, null);
  assert.equal(form.isDirty.value, false);
});

test('a group cannot be made before the settings are there', async () => {
  const { server, settings } = await openSettings();
  settings.value.peek();
  const empty = { ...settings, value: Object.assign(Object.create(settings.value), { peek: () => undefined }) };
  assert.throws(
    () =>
      createSettingsForm(
        { server, settings: empty },
        (all) => all,
        () => ({}),
      ),
    /must be fetched/,
  );
});
