import { ink } from '../../palette.ts';
import { person } from '../../people.ts';
import { room } from '../../rooms.ts';
import { shelves } from '../../shop.ts';
import { tableTop } from '../../table.ts';
import { at, disc, line, oval, rect, shape, type Point, type Svg } from '../../svg.ts';

/** Cartapesta San Cataldo: figures of papier-mâché, brushes and colours. */
export function cartapesta(): readonly Svg[] {
	return [
		room(['#f3cf9f', '#d9a878'], [700, '#b07a4f'], 'planks'),
		shape('M1000 -10L640 700H1300L1200 -10z', ink.cream, 0.25),
		shelves([90, 60, 460, 500], [2, 3], (x, y, i) =>
			head([x, y], [ink.coral, ink.turquoise, ink.gold, ink.foam, ink.olive, ink.rose][i] ?? ink.coral),
		),
		tableTop(720, ['#c48745']),
		figure([820, 760], 1.9, [ink.brick, ink.gold]),
		figure([1120, 750], 1.3, [ink.teal, ink.cream]),
		figure([600, 770], 1, [ink.foam, ink.foam]),
		person({
			feet: [1420, 1010],
			tall: 620,
			coat: ink.navy,
			trousers: ink.night,
			left: true,
			hands: [
				[36, 12],
				[20, 24],
			],
			over: line('M44 -64L66 -82', ink.umber, 2) + shape('M-11 -72H11L13 -30H-13z', ink.sand),
		}),
		...[ink.coral, ink.teal, ink.gold, ink.cream].map(
			(c, i) =>
				rect([140 + i * 100, 850, 70, 70], ink.foam) +
				rect([140 + i * 100, 850, 24, 70], ink.aqua) +
				oval([175 + i * 100, 850, 35, 12], c),
		),
		rect([620, 860, 90, 110], ink.turquoise),
		rect([620, 860, 30, 110], ink.teal),
		line('M640 860L610 740M666 860L670 720M690 860L730 750', ink.umber, 9),
		shape('M600 744l8 -40 16 38zM660 722l10 -44 12 44zM722 752l24 -34 6 42z', ink.coral),
		shape('M900 950l200 -30 40 40 -220 30z', ink.cream),
		line('M930 960l160 -24', ink.dust, 4),
	];
}

function head([x, y]: Point, colour: string): Svg {
	return (
		shape(`M${x - 30} ${y}h60l-12 -34h-36z`, ink.dust) +
		oval([x, y - 88, 46, 58], ink.skin) +
		shape(`M${x - 46} ${y - 88}q0 -70 46 -70t46 70q-20 -40 -46 -40t-46 40z`, colour) +
		line(
			`M${x - 20} ${y - 88}h12M${x + 8} ${y - 88}h12M${x} ${y - 84}v16M${x - 12} ${y - 56}q12 10 24 0`,
			ink.umber,
			5,
		)
	);
}

function figure([x, y]: Point, s: number, [robe, halo]: readonly [string, string]): Svg {
	return at(
		[x, y],
		shape('M-70 0H70L56 -18H-56z', ink.umber) +
			shape('M-50 -18Q-66 -150 0 -180 66 -150 50 -18z', robe) +
			shape('M-50 -18Q-66 -150 0 -180 -24 -100 -16 -18z', ink.night, 0.25) +
			line('M-36 -130Q-80 -150 -86 -190M36 -130Q70 -120 84 -90', robe, 20) +
			disc([-86, -196, 10], ink.skin) +
			disc([86, -84, 10], ink.skin) +
			disc([0, -208, 40], halo) +
			disc([0, -206, 26], ink.skin) +
			shape('M-26 -206Q-26 -240 0 -240T26 -206Q10 -224 -8 -220L-20 -190z', ink.umber),
		s,
	);
}
