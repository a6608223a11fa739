import { framedArch, quoins } from '../../arches.ts';
import { flag, italianFlag } from '../../flags.ts';
import { palm } from '../../green.ts';
import { ink, noon } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { sea } from '../../sea.ts';
import { clouds, sky } from '../../sky.ts';
import { balustrade, limestone, whiteStone } from '../../stone.ts';
import { paving } from '../../street.ts';
import { archPath, boxPath, rect, repeated, row, shape, type Svg } from '../../svg.ts';

/** The palace of the government, of 1934: dark red and white, towered like a fortress above the round terrace. */
export function palazzoGoverno(): readonly Svg[] {
	return [
		sky(noon, [1240, 220], 90),
		clouds(noon.cloud, [
			[60, 150, 360],
			[1120, 330, 340],
		]),
		sea(noon, 700),
		rect([-10, 700, 1620, 60], noon.sea[1] ?? ink.turquoise),
		tower([230, 190, 230, 530]),
		tower([1140, 190, 230, 530]),
		rect([440, 300, 720, 420], '#a5473a'),
		rect([440, 300, 60, 420], '#74303a'),
		rect([440, 300, 720, 420], print('stone')),
		rect([430, 280, 740, 30], whiteStone.lit),
		rect([430, 310, 740, 9], whiteStone.shade),
		...[560, 680, 920, 1040].map((x) => framedArch([x, 480, 66, 130], whiteStone, ink.navy)),
		...[540, 1060].map((x) => framedArch([x, 720, 110, 170], whiteStone, ink.plum)),
		rect([640, 340, 320, 380], whiteStone.lit),
		rect([640, 340, 70, 380], whiteStone.shade),
		shape(archPath([690, 720, 220, 330]), '#74303a'),
		shape(archPath([690, 720, 80, 300]), ink.night, 0.45),
		shape('M610 340H990L960 300H640z', whiteStone.mid),
		flag([800, 300], 130, italianFlag),
		paving(720, limestone.lit),
		shape('M-10 720H240V780L-10 900z', limestone.mid, 0.6),
		shape('M130 1010Q160 840 800 836T1470 1010z', limestone.mid),
		`<g transform="translate(0 0)">${balustrade([180, 900, 1240, 74], limestone)}</g>`,
		shape('M150 900H1450Q1480 950 1480 1010H120Q120 950 150 900z', limestone.lit),
		repeated('palm', palm(), [
			[130, 800, 4.4],
			[1480, 800, 4.7],
		]),
		person({ feet: [470, 980], tall: 150, coat: ink.coral, trousers: ink.navy, walking: true }),
		person({
			feet: [1120, 984],
			tall: 146,
			coat: ink.teal,
			trousers: ink.umber,
			left: true,
			skirt: true,
			long: true,
		}),
		person({ feet: [1180, 984], tall: 92, coat: ink.gold, trousers: ink.deep, left: true }),
	];
}

function tower([x, y, w, h]: readonly [number, number, number, number]): Svg {
	return [
		rect([x, y, w, h], '#a5473a'),
		rect([x, y, w * 0.3, h], '#74303a'),
		rect([x, y, w, h], print('stone')),
		quoins([x, y + 60, w, h - 60], 36, whiteStone),
		shape(
			row(5, (i) => boxPath([x - 12 + i * (w / 4.6), y - 44, w * 0.12, 34])),
			whiteStone.mid,
		),
		rect([x - 14, y - 12, w + 28, 40], whiteStone.lit),
		rect([x - 14, y - 12, w * 0.34, 40], whiteStone.shade),
		...[0, 1].map((i) => framedArch([x + w / 2, y + 210 + i * 170, 62, 110], whiteStone, ink.navy)),
		framedArch([x + w / 2, y + h, 90, 110], whiteStone, ink.plum),
	].join('');
}
