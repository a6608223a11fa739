import { expect, test } from 'vitest';
import { eachRowOnce } from './each-row-once.ts';

const row = (id: string, ...children: string[]) => ({ id, children: children.map((one) => ({ id: one })) });

/** Calls the hook as Payload does; it reads nothing else. */
function saved(value: unknown, before: unknown): unknown {
	const args: Partial<Parameters<typeof eachRowOnce>[0]> = { value, originalDoc: { items: before } };
	return Reflect.apply(eachRowOnce, undefined, [args]);
}

const before = [row('a', 'b'), row('c')];

test('a row that was moved and brought back stays where it was moved', () => {
	expect(saved([row('a', 'b'), row('c'), { id: 'b' }], before)).toEqual([row('a'), row('c'), { id: 'b' }]);
	expect(saved([row('a', 'b', 'c'), row('c')], before)).toEqual([row('a', 'b', 'c')]);
});

test('rows that stand once are left as they are, new ones too', () => {
	for (const rows of [before, [row('c', 'a', 'b')], [{ label: 'new' }, row('a')], undefined, 0])
		expect(saved(rows, before)).toEqual(rows);
});
