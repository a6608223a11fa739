import { framedArch } from '../../arches.ts';
import { houses } from '../../houses.ts';
import { balcony, houseRow, laneFloor, pottedPlant, type Wall } from '../../lanes.ts';
import { ink, morning } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { sky } from '../../sky.ts';
import { limestone, whiteStone } from '../../stone.ts';
import { at, disc, line, oval, rect, shape, type Svg } from '../../svg.ts';

/** The birthplace of Paisiello: a narrow lane, a house with a plaque and a balcony, notes in the air. */
export function casaPaisiello(): readonly Svg[] {
	const left: Wall = [
		[-10, -260, 1000],
		[520, 250, 700],
	];
	return [
		sky(morning, [640, 210], 70),
		houses([470, 700, 190, 260], 33, 80),
		houseRow(left, ['#e59b73', '#f6dca9', '#d97f5c'], [3, ink.pine]),
		laneFloor(
			[
				[-10, 640],
				[520, 660],
			],
			[690, 980],
			ink.sand,
		),
		shape('M640 -10H1610V1010H640z', '#f7dfae'),
		shape('M640 -10H1610V1010H640z', print('stone')),
		rect([640, -10, 150, 1020], '#d3a071'),
		...[920, 1290].map(
			(x) =>
				framedArch([x, 470, 150, 270], limestone, ink.teal) +
				line(`M${x} 470V250`, ink.night, 5) +
				balcony([x - 130, 486], 260, 96),
		),
		at([860, 486], pottedPlant(ink.coral), 0.8),
		at([1360, 486], pottedPlant('#e0708a'), 0.8),
		framedArch([920, 940, 190, 330], limestone, ink.pine),
		line('M920 940V640', ink.night, 6),
		rect([1140, 640, 250, 160], whiteStone.shade),
		rect([1132, 630, 250, 160], whiteStone.lit),
		line('M1160 670H1354M1160 704H1354M1160 738H1290', '#b28a73', 7),
		disc([1334, 746, 20], '#b28a73'),
		shape('M-10 1010V985L640 760V940H1610V1010z', limestone.mid),
		rect([640, 934, 970, 12], limestone.lit),
		notes(),
		person({
			feet: [560, 920],
			tall: 250,
			coat: ink.navy,
			trousers: ink.umber,
			hands: [
				[20, -6],
				[-4, 34],
			],
		}),
		person({ feet: [470, 900], tall: 230, coat: ink.coral, trousers: ink.deep, skirt: true, long: true }),
	];
}

function notes(): Svg {
	const one = ([x, y, s, colour]: readonly [number, number, number, string]) =>
		at([x, y], oval([-12, 0, 17, 12], colour) + line('M3 -3V-74Q30 -66 32 -36', colour, 7), s);
	const pair = at(
		[560, 300],
		oval([-12, 6, 17, 12], ink.brick) +
			oval([58, -6, 17, 12], ink.brick) +
			line('M3 2V-70L73 -84V-10', ink.brick, 8),
		1.1,
	);
	return (
		`<g opacity=".85">${line('M780 360Q640 300 560 380T300 330M780 396Q640 336 560 416T300 366', ink.brick, 3)}</g>` +
		pair +
		(
			[
				[690, 360, 1, ink.navy],
				[440, 420, 1, ink.teal],
				[350, 330, 0.8, ink.navy],
			] as const
		)
			.map(one)
			.join('')
	);
}
