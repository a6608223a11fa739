import { gozzo } from '../../boats.ts';
import { ink, sunset } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { sea } from '../../sea.ts';
import { sky } from '../../sky.ts';
import { at, clipped, disc, rect, row, shape, type Point, type Svg } from '../../svg.ts';

/** A room cut in the rock under the palaces: steps that go down, lamps, a round opening to the sea. */
export function ipogei(): readonly Svg[] {
	const hole = 'M1010 560a170 170 0 1 1 340 0a170 170 0 1 1 -340 0z';
	return [
		rect([0, 0, 1600, 1000], '#c98d4e'),
		rect([0, 0, 1600, 1000], print('blocks')),
		shape('M-10 -10H1610V1010H1500Q1540 380 1210 250 900 150 560 220 250 290 170 1010H-10z', '#7d4f3c'),
		shape('M-10 -10H1610V1010H1560Q1600 300 1240 180 860 60 500 150 130 260 90 1010H-10z', '#4f3038'),
		clipped(
			hole,
			sky(sunset, [1230, 520], 40) + sea(sunset, 590) + at([1130, 610], gozzo([ink.navy, ink.cream]), 0.5),
		),
		`<path d="${hole}" fill="none" stroke="#8a5a3c" stroke-width="34"/>`,
		`<path d="M1042 480a150 150 0 0 1 286 30" fill="none" stroke="#f3c27a" stroke-width="12"/>`,
		shape('M1040 700L700 1010H1420L1330 700z', ink.gold, 0.3),
		pillar(760, 150),
		shape('M-10 1010V900Q800 850 1610 900V1010z', '#a96f43'),
		shape('M1040 880L620 1010H1500L1340 884z', '#e0ae62', 0.7),
		stairs(),
		...[
			[560, 420],
			[930, 380],
		].map(([x = 0, y = 0]) => oilLamp([x, y])),
		person({
			feet: [396, 770],
			tall: 200,
			coat: ink.coral,
			trousers: ink.navy,
			walking: true,
			hands: [
				[16, 12],
				[-6, 30],
			],
		}),
		person({
			feet: [1060, 940],
			tall: 270,
			coat: ink.teal,
			trousers: ink.umber,
			long: true,
			hands: [
				[20, 2],
				[-6, 32],
			],
		}),
		person({ feet: [980, 936], tall: 180, coat: ink.gold, trousers: ink.deep }),
	];
}

function pillar(x: number, w: number): Svg {
	const d = `M${x - 60} 170Q${x + 10} 260 ${x + 14} 520T${x - 30} 930H${x + w + 40}Q${x + w - 20} 700 ${x + w - 14} 520T${x + w + 70} 180z`;
	return (
		shape(d, '#b87c45') +
		shape(
			`M${x - 60} 170Q${x + 10} 260 ${x + 14} 520T${x - 30} 930H${x + 30}Q${x + 60} 520 ${x + 20} 176z`,
			'#7d4f3c',
		) +
		shape(d, print('stone'))
	);
}

function stairs(): Svg {
	return row(9, (i) => {
		const [x, y] = [40 + i * 62, 520 + i * 50];
		return (
			rect([-10, y, x + 90, 60], i % 2 ? '#d69a58' : '#dfa766') +
			rect([-10, y, x + 90, 10], '#f3c27a') +
			rect([x + 40, y + 10, 50, 50], '#8a5a3c', 0.5)
		);
	});
}

function oilLamp([x, y]: Point): Svg {
	return (
		disc([x, y, 120], ink.gold, 0.2) +
		disc([x, y, 62], ink.gold, 0.35) +
		shape(`M${x} ${y - 34}Q${x + 20} ${y} ${x} ${y + 12}T${x} ${y - 34}z`, ink.cream) +
		shape(`M${x - 24} ${y + 12}h48l-12 18h-24z`, ink.umber)
	);
}
