import { framedArch } from '../../arches.ts';
import { houses } from '../../houses.ts';
import { lamp } from '../../landmarks.ts';
import { ink, morning } from '../../palette.ts';
import { person } from '../../people.ts';
import { sky } from '../../sky.ts';
import { limestone, tufa, wall } from '../../stone.ts';
import { paving } from '../../street.ts';
import { at, line, oval, rect, shape, type Svg } from '../../svg.ts';

/** Children look for dolphins on a lamp post, a door and a manhole of the old town. */
export function cacciaDelfino(): readonly Svg[] {
	return [
		sky(morning, [1180, 190], 80),
		houses([-20, 700, 1000, 560], 36, 150),
		wall([960, -20, 660, 730], tufa),
		rect([960, -20, 90, 730], tufa.mid),
		framedArch([1250, 710, 220, 380], limestone, ink.teal),
		line('M1250 710V360', ink.night, 6),
		at([1196, 520], dolphin(ink.gold), 0.36),
		at([1304, 520], dolphin(ink.gold), [-0.36, 0.36]),
		paving(706),
		at([640, 880], lamp(ink.navy), 7.4),
		at([640, 560], dolphin(ink.turquoise), 0.9),
		oval([1020, 900, 190, 62], ink.night),
		oval([1020, 894, 180, 56], '#6d7d84'),
		`<g transform="translate(1020 892) scale(1 .36)">${at([0, 6], dolphin(ink.night), 1.1)}<circle r="150" fill="none" stroke="${ink.night}" stroke-width="9"/></g>`,
		person({
			feet: [360, 940],
			tall: 310,
			coat: ink.coral,
			trousers: ink.navy,
			hands: [
				[22, -18],
				[-4, 32],
			],
			over: shape('M-19 -76H-11V-50H-19z', ink.teal),
		}),
		person({
			feet: [500, 950],
			tall: 270,
			coat: ink.gold,
			trousers: ink.teal,
			long: true,
			hands: [
				[20, -22],
				[-6, 30],
			],
		}),
		person({
			feet: [1250, 950],
			tall: 290,
			coat: ink.turquoise,
			trousers: ink.brick,
			left: true,
			hands: [
				[20, 20],
				[10, 26],
			],
			over:
				shape('M8 -66L32 -72V-48L10 -44z', ink.cream) + line('M14 -60L28 -64M14 -54L26 -57', ink.coral, 1.6),
		}),
		person({
			feet: [1390, 940],
			tall: 250,
			coat: ink.olive,
			trousers: ink.navy,
			left: true,
			long: true,
			hands: [
				[22, 16],
				[-4, 32],
			],
		}),
	];
}

/** A dolphin in its arc, 200 units long, its middle at the origin. */
function dolphin(colour: string): Svg {
	return (
		shape(
			'M-84 40Q-60 -44 10 -50 60 -48 86 -6L104 6 82 8Q50 -4 16 4L8 30-6 6Q-40 14 -62 44L-64 74-84 58-106 60z',
			colour,
		) + shape('M-4 -48Q-10 -70 -34 -74-24 -54 -28 -38z', colour)
	);
}
