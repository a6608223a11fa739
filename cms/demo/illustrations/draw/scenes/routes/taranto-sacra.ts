import { framedArch } from '../../arches.ts';
import { houses } from '../../houses.ts';
import { dusk, ink } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { sky } from '../../sky.ts';
import { limestone, tufa, wall, whiteStone } from '../../stone.ts';
import { archPath, clipped, disc, line, rect, shape, type Svg } from '../../svg.ts';

/** Sacred Taranto: candles, a dome and a bell in one arch of light. */
export function tarantoSacra(): readonly Svg[] {
	const front = archPath([380, 860, 840, 780]);
	return [
		rect([0, 0, 1600, 1000], '#3a2740'),
		rect([0, 0, 1600, 1000], print('stone')),
		shape(archPath([320, 860, 960, 850]), limestone.shade),
		shape(archPath([344, 860, 912, 820]), limestone.lit),
		clipped(
			front,
			[
				sky(dusk, [860, 420], 110),
				houses([360, 860, 880, 260], 82, 100),
				shape('M640 620V520H960V620z', ink.limestone),
				shape('M640 520A160 190 0 0 1 960 520z', ink.teal),
				shape('M800 520V330A160 190 0 0 1 960 520z', ink.turquoise),
				line('M800 330V250M776 280H824', ink.gold, 9),
				wall([480, 380, 110, 480], tufa),
				rect([480, 380, 34, 480], tufa.shade),
				shape(archPath([508, 520, 54, 90]), ink.plum),
				shape('M470 380L535 310 600 380z', tufa.mid),
				wall([660, 610, 280, 250], limestone),
				framedArch([800, 860, 90, 150], whiteStone, ink.gold),
			].join(''),
		),
		rect([0, 856, 1600, 160], '#2a1a2e'),
		rect([0, 850, 1600, 16], limestone.shade),
		...[90, 190, 280, 1310, 1410, 1510].map((x, i) => {
			const h = 180 + ((i * 67) % 130);
			return (
				disc([x, 850 - h, 90], ink.gold, 0.16) +
				rect([x - 17, 850 - h, 34, h], ink.cream) +
				rect([x - 17, 850 - h, 12, h], ink.sand) +
				shape(`M${x} ${802 - h}q20 32 0 50 -20 -18 0 -50z`, ink.gold)
			);
		}),
		...[640, 800, 960].map((x, i) =>
			person({
				feet: [x, 980],
				tall: 230,
				coat: [ink.brick, ink.navy, ink.teal][i] ?? ink.navy,
				trousers: ink.night,
				long: i !== 1,
				walking: true,
			}),
		),
	];
}
