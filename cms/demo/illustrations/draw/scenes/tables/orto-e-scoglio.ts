import { sailboat } from '../../boats.ts';
import { jar } from '../../clay.ts';
import { pottedPlant } from '../../lanes.ts';
import { ink, noon } from '../../palette.ts';
import { room, seaWindow } from '../../rooms.ts';
import { whiteStone } from '../../stone.ts';
import { tableTop } from '../../table.ts';
import { at, disc, line, oval, rect, row, shape, turned, type Svg } from '../../svg.ts';

/** Orto e scoglio: a basket of vegetables in a bright kitchen by the sea. */
export function ortoScoglio(): readonly Svg[] {
	return [
		room(['#dfe9d2', '#b9cbb0'], [520, '#c9a06c'], 'planks'),
		seaWindow([980, 470, 460, 380], [noon, 360, at([1080, 380], sailboat(), 0.5)], whiteStone),
		rect([90, 180, 560, 16], ink.umber),
		...[160, 300, 440, 570].map((x, i) =>
			at([x, 180], i % 2 ? pottedPlant() : jar(['#7fa89a', '#3d7466']), i % 2 ? 1.1 : 1),
		),
		tableTop(540, ['#d9b07a']),
		oval([760, 860, 430, 80], ink.night, 0.25),
		...[
			[520, 560, '#5b2a48', 0],
			[640, 520, '#74385c', 20],
		].map(([x, y, c, a]) =>
			turned(
				[Number(x), Number(y)],
				Number(a),
				shape('M0 -60Q60 -40 60 60 40 140 0 140T-60 60Q-60 -40 0 -60z', String(c)) +
					shape('M-26 -50L0 -84 26 -50 0 -30z', ink.leaf) +
					shape('M20 -30Q44 10 36 70', ink.cream, 0.2),
			),
		),
		...[
			[760, 560, '#d9452f'],
			[880, 580, '#e4573d'],
			[700, 620, '#d9452f'],
		].map(
			([x, y, c]) =>
				disc([Number(x), Number(y), 66], String(c)) +
				disc([Number(x) + 22, Number(y) - 24, 18], ink.cream, 0.3) +
				shape(`M${Number(x) - 24} ${Number(y) - 60}l24 -14 24 14 -24 14z`, ink.leaf),
		),
		turned(
			[980, 560],
			24,
			shape('M-34 120Q-50 -20 0 -80 50 -20 34 120z', ink.gold) + shape('M-10 -76V-110H10V-76z', ink.leaf),
		),
		...[1030, 1080].map((x, i) =>
			turned(
				[x, 600],
				30 + i * 14,
				shape('M-20 -90H20L4 110H-4z', ink.coral) +
					shape('M-24 -90Q-40 -160 0 -150 40 -160 24 -90z', ink.leaf),
			),
		),
		row(7, (i) =>
			turned(
				[460 + i * 14, 600],
				-60 + i * 14,
				shape('M0 0Q-20 -90 0 -150 20 -90 0 0z', i % 2 ? ink.leaf : ink.olive),
			),
		),
		shape('M380 660H1140L1060 880H460z', '#b98663'),
		shape('M380 660H560L600 880H460z', '#8a5a44'),
		line(
			'M400 720H1118M424 780H1096M446 840H1074M520 664L560 876M680 664V876M840 664V876M1000 664L960 876',
			'#6b432e',
			7,
		),
		rect([366, 640, 790, 34], ink.dust),
		line('M420 640Q760 260 1100 640', '#8a5a44', 24),
		shape('M1240 880q0 -60 120 -60t120 60q-20 50 -120 50t-120 -50z', ink.foam),
		row(6, (i) => oval([1290 + i * 28, 850 - (i % 2) * 12, 24, 14], i % 2 ? ink.olive : ink.leaf)),
	];
}
