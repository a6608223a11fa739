import { ink } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { saint } from '../../rock.ts';
import { disc, rect, shape, type Svg } from '../../svg.ts';

/** The rock churches of Mottola: pillars of rock, frescoed saints in a row, a lamp. */
export function chieseRupestri(): readonly Svg[] {
	const robes = ['#b7573f', '#3f6f7a', '#8a9642', '#8a4a55', '#a4703f', '#2f5f74'] as const;
	const bays = [330, 800, 1270] as const;
	return [
		rect([0, 0, 1600, 1000], '#8d5d47'),
		rect([0, 0, 1600, 1000], print('stone')),
		shape(
			'M-10 -10H1610V150Q1400 90 1270 90T1040 150Q920 80 800 80T560 150Q450 90 330 90T-10 180z',
			'#4f3038',
		),
		...bays.map((x) => shape(`M${x - 190} 720V360Q${x - 170} 190 ${x} 180T${x + 190} 360V720z`, '#d9a878')),
		...bays.map((x) =>
			shape(
				`M${x - 166} 690V370Q${x - 150} 220 ${x} 212T${x + 166} 370V690z`,
				x === 800 ? '#b0604a' : '#3f7a82',
			),
		),
		...bays.flatMap((x, b) =>
			[-82, 82].map((d, i) =>
				saint([x + d, 690], 300, [robes[b * 2 + i] ?? ink.brick, i ? ink.gold : ink.ochre]),
			),
		),
		...[565, 1035].map(
			(x) =>
				shape(
					`M${x - 70} 140Q${x - 44} 300 ${x - 44} 480T${x - 74} 800H${x + 74}Q${x + 44} 660 ${x + 44} 480T${x + 70} 140z`,
					'#c08a5e',
				) +
				shape(
					`M${x - 70} 140Q${x - 44} 300 ${x - 44} 480T${x - 74} 800H${x - 26}Q${x - 8} 480 ${x - 26} 140z`,
					'#7d4f3c',
				),
		),
		shape('M-10 1010V780Q800 730 1610 780V1010z', '#a7714c'),
		shape('M560 780Q800 760 1040 780L1160 1010H440z', ink.gold, 0.25),
		rect([700, 730, 200, 90], '#d9a878'),
		rect([700, 730, 66, 90], '#8a5a44'),
		rect([684, 716, 232, 20], '#efcf96'),
		disc([800, 690, 90], ink.gold, 0.3),
		shape('M800 650q18 26 0 44 -18 -18 0 -44z', ink.cream),
		shape('M778 694h44l-8 22h-28z', ink.umber),
		person({
			feet: [400, 950],
			tall: 280,
			coat: ink.teal,
			trousers: ink.night,
			hands: [
				[20, -6],
				[-6, 34],
			],
			long: true,
		}),
		person({ feet: [1230, 960], tall: 290, coat: ink.coral, trousers: ink.night, left: true }),
	];
}
