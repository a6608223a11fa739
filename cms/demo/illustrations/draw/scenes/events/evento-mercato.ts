import { pumo } from '../../clay.ts';
import { houses } from '../../houses.ts';
import { dusk, ink } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { sky, stars } from '../../sky.ts';
import { bulbs } from '../../stage.ts';
import { at, disc, printed, rect, row, shape, type Point, type Svg } from '../../svg.ts';

/** A market in a square in the evening, stalls under strings of lights. */
export function mercato(): readonly Svg[] {
	return [
		sky(dusk, [800, 560], 0),
		stars(40, 8),
		houses([-20, 640, 1660, 400], 66, 128),
		printed('M-10 1010V640H1610V1010z', '#8a6a66', print('paving')),
		bulbs([-10, 210], [800, 170], [11, 90]),
		bulbs([800, 170], [1610, 210], [11, 90]),
		...[
			[60, ink.coral, 0],
			[580, ink.teal, 1],
			[1100, ink.gold, 2],
		].map(([x, colour, kind]) => stall([Number(x), 830], String(colour), Number(kind))),
		person({ feet: [520, 950], tall: 280, coat: ink.navy, trousers: ink.night, walking: true }),
		person({ feet: [610, 955], tall: 180, coat: ink.gold, trousers: ink.night, walking: true, long: true }),
		person({
			feet: [1060, 960],
			tall: 290,
			coat: ink.brick,
			trousers: ink.night,
			left: true,
			skirt: true,
			long: true,
		}),
		person({
			feet: [1480, 965],
			tall: 285,
			coat: ink.turquoise,
			trousers: ink.night,
			left: true,
			walking: true,
		}),
	];
}

function stall([x, y]: Point, colour: string, kind: number): Svg {
	const goods = [
		(i: number) =>
			at([x + 60 + i * 54, y - 150], pumo(i % 2 ? [ink.turquoise, ink.teal] : [ink.gold, ink.ochre]), 0.62),
		(i: number) =>
			disc([x + 62 + i * 54, y - 166, 24], i % 2 ? ink.coral : ink.olive) +
			disc([x + 88 + i * 54, y - 160, 18], ink.gold),
		(i: number) =>
			rect(
				[x + 40 + i * 54, y - 190 - (i % 3) * 16, 42, 40 + (i % 3) * 16],
				[ink.navy, ink.brick, ink.cream][i % 3] ?? ink.navy,
			),
	][kind];
	return [
		rect([x + 20, y - 340, 12, 340], ink.umber),
		rect([x + 388, y - 340, 12, 340], ink.umber),
		rect([x + 30, y - 320, 360, 180], ink.gold, 0.35),
		person({ feet: [x + 210, y], tall: 270, coat: kind === 1 ? ink.cream : ink.deep, trousers: ink.night }),
		row(6, (i) => goods?.(i) ?? ''),
		rect([x, y - 150, 420, 150], ink.umber),
		rect([x, y - 150, 420, 24], ink.dust),
		shape(`M${x - 20} ${y - 320}L${x + 20} ${y - 400}H${x + 400}L${x + 440} ${y - 320}z`, colour),
		row(4, (i) =>
			shape(`M${x - 20 + (i * 2 + 1) * 51} ${y - 320}l${8 - i * 4} -80h48l${4 - i * 4} 80z`, ink.cream),
		),
	].join('');
}
