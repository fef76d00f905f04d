/** What of the bookings is left out of the calendar. */
import { useApp } from '#web/app.tsx';
import { type Calendar, STATUSES, type Status } from '#web/state/calendar.ts';
import { Button } from '#web/ui/button.tsx';
import { Select, Switch } from '#web/ui/field.tsx';
import { Sheet } from '#web/ui/sheet.tsx';
import { words } from '#web/words/words.ts';

export function FilterSheet({ calendar, onClose }: { readonly calendar: Calendar; onClose(): void }) {
  const { settings } = useApp();
  const { hidden, serviceId } = calendar.filter.value;
  const services = settings.value.value?.services ?? [];
  const turn = (status: Status, isShown: boolean) =>
    calendar.setFilter({ serviceId, hidden: isShown ? hidden.filter((each) => each !== status) : [...hidden, status] });
  const foot = (
    <>
      <Button onClick={() => calendar.setFilter({ hidden: [], serviceId: undefined })}>{words.bookings.filterAll}</Button>
      <Button look="primary" onClick={onClose}>
        {words.bookings.done}
      </Button>
    </>
  );
  return (
    <Sheet title={words.bookings.filterTitle} closeLabel={words.common.close} onClose={onClose} foot={foot}>
      <div>
        {STATUSES.map((status) => (
          <Switch
            key={status}
            label={words.bookings.statuses[status]}
            checked={!hidden.includes(status)}
            onValue={(isShown) => turn(status, isShown)}
          />
        ))}
      </div>
      {services.length > 0 && (
        <Select
          label={words.bookings.service}
          value={serviceId ?? ''}
          options={[{ value: '', label: words.bookings.anyService }, ...services.map(({ id, name }) => ({ value: id, label: name }))]}
          onValue={(value) => calendar.setFilter({ hidden, serviceId: value === '' ? undefined : value })}
        />
      )}
    </Sheet>
  );
}
