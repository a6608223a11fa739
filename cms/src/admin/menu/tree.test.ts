import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dropPlace, linesOf, move, moveTo, type Outcome, placeOf, type Tree } from './tree.ts';

const tree: Tree = [
	{ id: 'a', below: ['a1', 'a2'] },
	{ id: 'b', below: [] },
	{ id: 'c', below: ['c1'] },
];

const shape = (outcome: Outcome) =>
	'refused' in outcome
		? outcome.refused
		: outcome.tree.map(({ id, below }) => [id, ...below].join(' ')).join(' | ');

describe('moving by one step', () => {
	test.each([
		['b', 'up', 'b | a a1 a2 | c c1'],
		['a', 'down', 'b | a a1 a2 | c c1'],
		['a2', 'up', 'a a2 a1 | b | c c1'],
		['b', 'indent', 'a a1 a2 b | c c1'],
		['a1', 'outdent', 'a a2 | a1 | b | c c1'],
	] as const)('%s %s', (id, step, expected) => {
		expect(shape(move(tree, id, step))).toBe(expected);
	});

	test.each([
		['a', 'up', 'È già la prima.'],
		['a2', 'down', 'È già l’ultima.'],
		['a', 'indent', 'Sopra non c’è una voce sotto cui metterla.'],
		['a1', 'indent', 'I menu hanno due livelli: un terzo non c’è.'],
		['b', 'outdent', 'È già al primo livello.'],
	] as const)('%s %s says why not', (id, step, expected) => {
		expect(shape(move(tree, id, step))).toBe(expected);
	});

	test('an item with others below it is not put below another, for there is no third level', () => {
		expect(shape(move(tree, 'c', 'indent'))).toMatch(/due livelli.*prima sposta quelle/);
	});
});

describe('dropping between two lines', () => {
	// Without “b” the lines are a, a1, a2, c, c1.
	test.each([
		[0, true, { parent: undefined, index: 0 }],
		[1, false, { parent: 'a', index: 0 }],
		[2, false, { parent: 'a', index: 1 }],
		[3, true, { parent: 'a', index: 2 }],
		[3, false, { parent: undefined, index: 1 }],
		[5, true, { parent: 'c', index: 1 }],
		[5, false, { parent: undefined, index: 2 }],
	])('in gap %s, wanting to be below: %s', (gap, wantsBelow, place) => {
		expect(dropPlace(tree, 'b', { gap, wantsBelow })).toEqual(place);
	});

	test('an item with others below it stays on the first level', () => {
		// Without “c” the lines are a, a1, a2, b.
		expect(dropPlace(tree, 'c', { gap: 2, wantsBelow: true })).toEqual({ parent: undefined, index: 1 });
	});
});

const trees = fc.uniqueArray(fc.nat({ max: 60 }), { minLength: 1, maxLength: 14 }).chain((ids) =>
	fc.array(fc.boolean(), { minLength: ids.length, maxLength: ids.length }).map((areFirst) => {
		const built: { id: string; below: string[] }[] = [];
		for (const [index, id] of ids.entries()) {
			const last = built.at(-1);
			if (!last || areFirst[index]) built.push({ id: `row-${id}`, below: [] });
			else last.below.push(`row-${id}`);
		}
		return built;
	}),
);

const idsOf = (one: Tree) =>
	linesOf(one)
		.map(({ id }) => id)
		.toSorted();

test('no step loses a row or adds one, and a step back restores the order', () => {
	const steps = fc.array(
		fc.record({ row: fc.nat(), step: fc.constantFrom('up', 'down', 'indent', 'outdent') }),
	);
	fc.assert(
		fc.property(trees, steps, (start, many) => {
			let now: Tree = start;
			for (const { row, step } of many) {
				const lines = linesOf(now);
				const { id } = lines[row % lines.length] ?? { id: '' };
				const outcome = move(now, id, step);
				if ('refused' in outcome) continue;
				expect(idsOf(outcome.tree)).toEqual(idsOf(start));
				const back = { up: 'down', down: 'up' } as const;
				if (step === 'up' || step === 'down')
					expect(move(outcome.tree, id, back[step])).toEqual({ tree: now });
				now = outcome.tree;
			}
		}),
	);
});

test('a dropped row stands where the gap was, with all the others there', () => {
	const drops = fc.record({ row: fc.nat(), gap: fc.nat(), wantsBelow: fc.boolean() });
	fc.assert(
		fc.property(trees, drops, (start, { row, gap, wantsBelow }) => {
			const lines = linesOf(start);
			const { id } = lines[row % lines.length] ?? { id: '' };
			const place = dropPlace(start, id, { gap: gap % lines.length, wantsBelow });
			const outcome = moveTo(start, id, place);
			if ('refused' in outcome) throw new Error(outcome.refused);
			expect(idsOf(outcome.tree)).toEqual(idsOf(start));
			expect(placeOf(outcome.tree, id)).toEqual(place);
		}),
	);
});
