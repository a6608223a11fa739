import { ink } from '../../palette.ts';
import { print } from '../../prints.ts';
import { at, disc, line, pill, rect, shape, type Point, type Svg } from '../../svg.ts';

/** A telephone, a map, a key and a clock on a table. */
export function informazioni(): readonly Svg[] {
	return [
		rect([0, 0, 1600, 1000], '#2b8793'),
		rect([0, 0, 1600, 1000], print('planks')),
		shape('M1000 -10H1610V1010H1330z', ink.cream, 0.08),
		shape('M280 250L560 200 840 250 1120 200V760L840 810 560 760 280 810z', ink.night, 0.25),
		shape('M260 230L540 180V740L260 790zM820 230L1100 180V740L820 790z', ink.cream),
		shape('M540 180L820 230V790L540 740z', ink.sand),
		shape('M260 560Q400 500 540 560V740L260 790zM820 620Q960 560 1100 600V740L820 790z', ink.aqua),
		shape('M540 560Q680 600 820 620V790L540 740z', ink.turquoise),
		line('M320 330Q460 300 540 400T760 420Q900 440 1020 320', ink.coral, 12),
		...[
			[320, 330, ink.teal],
			[680, 424, ink.teal],
			[1020, 312, ink.brick],
		].map(([x, y, c]) => pin([Number(x), Number(y)], String(c))),
		line('M600 260l80 14M600 300l60 10M880 480l140 -26M880 520l100 -18M320 460l120 -22', ink.dust, 8),
		pill([1200, 330, 250, 500], ink.night, 40),
		pill([1220, 352, 210, 456], ink.cream, 28),
		disc([1325, 470, 62], ink.teal),
		shape(
			'M1296 440q14 -16 24 4l6 16 -12 12q10 26 34 36l12 -12 16 6q18 10 4 24 -30 20 -66 -20 -36 -42 -18 -66z',
			ink.cream,
		),
		pill([1254, 580, 142, 30], ink.sand),
		pill([1254, 634, 142, 30], ink.sand),
		pill([1254, 720, 142, 50], ink.coral),
		at(
			[330, 880],
			`<circle r="52" fill="none" stroke="${ink.gold}" stroke-width="22"/>` +
				line('M54 0H260M210 0V46M256 0V56', ink.gold, 22),
		),
		disc([960, 850, 100], ink.night, 0.25),
		disc([950, 836, 100], ink.coral),
		disc([950, 836, 82], ink.cream),
		line('M950 836V776M950 836L994 856', ink.navy, 12),
		line('M950 764v10M950 898v10M880 836h10M1010 836h10', ink.navy, 8),
		shape('M886 740q-40 -20 -50 20l24 16zM1014 740q40 -20 50 20l-24 16z', ink.brick),
	];
}

function pin([x, y]: Point, colour: string): Svg {
	return (
		shape(
			`M${x} ${y}Q${x - 50} ${y - 60} ${x - 40} ${y - 96} ${x - 20} ${y - 130} ${x} ${y - 130} ${x + 20} ${y - 130} ${x + 40} ${y - 96} ${x + 50} ${y - 60} ${x} ${y}z`,
			colour,
		) + disc([x, y - 88, 20], ink.cream)
	);
}
