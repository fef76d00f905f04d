import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GROUP_MS_MAX, GroupCommit, type OpenUnit, type Writer } from './group-commit.ts';

const UNIT: OpenUnit = { end() {}, committed() {} };

/** Writes down what is done, and takes `msAUnit` for each unit. */
function slowWriter(msAUnit: number): { readonly log: string[]; readonly group: GroupCommit } {
  const log: string[] = [];
  let now = 0;
  const writer: Writer = {
    begin: () => void log.push('begin'),
    savepoint: () => {
      now += msAUnit;
    },
    release() {},
    undo() {},
    commit: () => void log.push('commit'),
    rollback: () => void log.push('rollback'),
    isInTransaction: () => true,
  };
  return { log, group: new GroupCommit(writer, () => now) };
}

test('slow units are committed in several groups, in order, and others have their turn in between', async () => {
  const { log, group } = slowWriter(GROUP_MS_MAX / 2);
  const units = ['a', 'b', 'c', 'd', 'e'].map((name) => group.add(UNIT, async () => void log.push(name)));
  void units[0]?.then(() => setImmediate(() => log.push('others')));
  await Promise.all(units);
  assert.deepEqual(log, ['begin', 'a', 'b', 'commit', 'others', 'begin', 'c', 'd', 'commit', 'begin', 'e', 'commit']);
  assert.deepEqual(group.counts(), { units: 5, commits: 3 });
});

test('a unit that alone takes too long is committed all the same', async () => {
  const { log, group } = slowWriter(GROUP_MS_MAX * 3);
  await Promise.all(['a', 'b'].map((name) => group.add(UNIT, async () => void log.push(name))));
  assert.deepEqual(log, ['begin', 'a', 'commit', 'begin', 'b', 'commit']);
});
