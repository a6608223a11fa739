import { framedArch } from '../../arches.ts';
import { ink } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { dorianColumn, limestone, tufa, wall, whiteStone } from '../../stone.ts';
import { paving } from '../../street.ts';
import { line, rect, shape, type Svg } from '../../svg.ts';

/** The stones speak: an archaeologist shows a reused column and coats of arms in a wall. */
export function pietre(): readonly Svg[] {
	const arms = (x: number, y: number, colour: string) =>
		shape(`M${x - 60} ${y}h120v70q0 60 -60 86 -60 -26 -60 -86z`, limestone.lit) +
		shape(`M${x - 60} ${y}h60v156q-60 -26 -60 -86z`, limestone.shade) +
		shape(`M${x - 36} ${y + 22}h72v46q0 36 -36 54 -36 -18 -36 -54z`, colour);
	return [
		wall([0, 0, 1600, 860], tufa),
		rect([0, 0, 1600, 860], print('blocks')),
		rect([0, 0, 240, 860], tufa.mid),
		shape('M560 860V180H860V860z', tufa.shade, 0.5),
		dorianColumn([720, 860], [190, 640], whiteStone),
		framedArch([1300, 860, 260, 470], limestone, ink.pine),
		line('M1300 860V400', ink.night, 7),
		arms(1300, 170, ink.teal),
		arms(380, 230, ink.brick),
		rect([250, 480, 260, 120], limestone.shade),
		rect([246, 474, 256, 116], limestone.lit),
		line('M270 508h40l20 24h30M380 508v44M410 530h60M270 560q30 -24 60 0t60 0', '#a86e55', 8),
		paving(856),
		person({
			feet: [930, 960],
			tall: 420,
			coat: ink.teal,
			trousers: ink.umber,
			long: true,
			left: true,
			hands: [
				[24, -14],
				[-4, 30],
			],
			over: shape('M-11 -97Q0 -112 11 -97L15 -95H-15z', ink.sand),
		}),
		person({ feet: [480, 960], tall: 400, coat: ink.coral, trousers: ink.navy }),
		person({ feet: [340, 970], tall: 380, coat: ink.gold, trousers: ink.deep, skirt: true, long: true }),
		person({
			feet: [200, 960],
			tall: 250,
			coat: ink.turquoise,
			trousers: ink.brick,
			hands: [
				[18, -16],
				[-4, 32],
			],
		}),
	];
}
