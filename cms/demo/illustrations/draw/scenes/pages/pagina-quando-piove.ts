import { ink } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { between, chance } from '../../random.ts';
import { pinkStone, wall } from '../../stone.ts';
import { framedArch } from '../../arches.ts';
import { disc, line, oval, printed, rect, row, shape, type Svg } from '../../svg.ts';

/** Umbrellas at the door of a museum in the rain. */
export function quandoPiove(): readonly Svg[] {
	const range = between(chance(5));
	const drops = row(70, () => `M${range(0, 1620)} ${range(0, 880)}l-14 48`);
	const sheltered = (x: number, tall: number, [coat, shade, left]: readonly [string, string, boolean]) =>
		person({
			feet: [x, 930],
			tall,
			coat,
			trousers: ink.night,
			walking: true,
			left,
			hands: [
				[10, 0],
				[-4, 34],
			],
			over:
				line('M19 -76V-128', ink.umber, 2.4) +
				shape(
					'M-20 -112Q19 -158 58 -112 50 -118 45 -112 32 -118 19 -112 6 -118 -7 -112 -12 -118 -20 -112z',
					shade,
				) +
				shape('M-20 -112Q19 -158 19 -135 6 -126 -7 -112 -12 -118 -20 -112z', ink.night, 0.2),
		});
	return [
		rect([0, 0, 1600, 1000], '#547a84'),
		disc([1100, 300, 520], '#6b8f95'),
		disc([1100, 300, 300], '#86a6a6'),
		shape(
			'M-10 -10H1610V110q-90 60 -190 0t-190 30 -190 -30 -190 30 -190 -30 -190 30 -190 -30 -190 30 -90 -30z',
			'#2c4557',
		),
		wall([360, 250, 1000, 560], { ...pinkStone, lit: '#dca98e', mid: '#b97f6c', shade: '#85525a' }),
		rect([330, 220, 1060, 40], pinkStone.mid),
		rect([330, 260, 1060, 12], '#85525a'),
		shape('M480 220L860 90 1240 220z', '#c9937e'),
		shape('M480 220L860 90V220z', '#a0685f'),
		...[460, 600, 1120, 1260].map((x) => framedArch([x, 520, 80, 160], pinkStone, ink.gold)),
		...[460, 600, 1120, 1260].map((x) => framedArch([x, 760, 80, 140], pinkStone, ink.deep)),
		...[730, 990].map(
			(x) => rect([x - 24, 440, 48, 370], '#f0cdb4') + rect([x - 24, 440, 16, 370], '#a0685f'),
		),
		rect([690, 400, 340, 44], '#f0cdb4'),
		framedArch([860, 810, 170, 270], pinkStone, ink.gold),
		shape('M775 810V640l-34 14v156zM945 810V640l34 14v156z', ink.umber),
		person({
			feet: [860, 806],
			tall: 190,
			coat: ink.navy,
			trousers: ink.night,
			hands: [
				[18, -4],
				[-4, 34],
			],
		}),
		printed('M-10 1010V806H1610V1010z', '#7d8f94', print('paving')),
		shape('M780 812H940L1120 1010H600z', ink.gold, 0.4),
		oval([330, 960, 200, 22], '#a3b8b8', 0.7),
		oval([1370, 970, 170, 20], '#a3b8b8', 0.7),
		line(drops, '#cfe0da', 3),
		sheltered(480, 330, [ink.teal, ink.coral, false]),
		sheltered(640, 230, [ink.brick, ink.gold, false]),
		sheltered(1180, 340, [ink.plum, ink.turquoise, true]),
	];
}
