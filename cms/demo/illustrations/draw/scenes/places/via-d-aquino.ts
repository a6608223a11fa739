import { palm } from '../../green.ts';
import { grid, houses } from '../../houses.ts';
import { lamp } from '../../landmarks.ts';
import { dusk, ink } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { sky } from '../../sky.ts';
import { disc, faded, printed, rect, repeated, shape, type Box, type Svg } from '../../svg.ts';

/** Via D'Aquino in the evening: shops lit, palms, lamps and people strolling. */
export function viaDAquino(): readonly Svg[] {
	return [
		sky(dusk, [800, 470], 110),
		faded(0.6, houses([640, 640, 330, 240], 52, 76)),
		front([-10, 60, 360, 730], '#c98d74', '#7b4f5e'),
		front([1250, 60, 370, 730], '#d8a583', '#8a5d66'),
		front([340, 240, 250, 480], '#a97a78', '#5f4560'),
		front([1010, 240, 250, 480], '#b88a80', '#6a4d64'),
		printed('M-10 1010V790L560 690H1040L1610 790V1010z', '#7d5d68', print('paving')),
		shape('M640 690H960L1240 1010H360z', ink.coral, 0.35),
		repeated('palm', palm(true), [
			[560, 740, 3.6],
			[1040, 740, 3.6],
			[400, 860, 5.4],
			[1200, 860, 5.4],
		]),
		repeated('lamp', lamp(ink.night), [
			[660, 710, 2],
			[940, 710, 2],
		]),
		person({ feet: [770, 730], tall: 110, coat: ink.navy, trousers: ink.night, walking: true }),
		person({
			feet: [840, 734],
			tall: 112,
			coat: ink.teal,
			trousers: ink.night,
			walking: true,
			left: true,
			skirt: true,
			long: true,
		}),
		person({
			feet: [620, 850],
			tall: 200,
			coat: ink.coral,
			trousers: ink.night,
			walking: true,
			skirt: true,
			long: true,
		}),
		person({ feet: [700, 854], tall: 210, coat: ink.deep, trousers: ink.night, walking: true }),
		person({ feet: [960, 900], tall: 250, coat: ink.gold, trousers: ink.night, walking: true, left: true }),
		person({
			feet: [1060, 896],
			tall: 160,
			coat: ink.turquoise,
			trousers: ink.night,
			walking: true,
			left: true,
			long: true,
		}),
	];
}

function front([x, y, w, h]: Box, lit: string, shade: string): Svg {
	const shop = h * 0.26;
	return [
		rect([x, y, w, h], lit),
		rect([x, y, w * 0.16, h], shade),
		rect([x - 12, y - 16, w + 24, 24], ink.limestone),
		shape(grid([x + w * 0.16, y + 30, w * 0.84, h - shop - 60], [3, 3], [0.4, 0.6]), ink.deep),
		shape(grid([x + w * 0.16, y + 30, w * 0.3, h - shop - 60], [1, 3], [0.4, 0.6]), ink.gold),
		rect([x + 20, y + h - shop, w - 40, shop], ink.gold),
		rect([x + w * 0.62, y + h - shop, w * 0.1, shop], ink.umber),
		shape(
			`M${x + 6} ${y + h - shop - 6}H${x + w - 6}L${x + w + 10} ${y + h - shop + 40}H${x - 10}z`,
			ink.brick,
		),
		disc([x + w * 0.34, y + h - shop * 0.4, w * 0.07], ink.coral),
		rect([x + w * 0.2, y + h - shop * 0.34, w * 0.3, 9], ink.umber),
	].join('');
}
