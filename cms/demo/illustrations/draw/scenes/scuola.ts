import { houses } from '../houses.ts';
import { planted, tree } from '../green.ts';
import { ink, morning } from '../palette.ts';
import { person, pupil } from '../people.ts';
import { print } from '../prints.ts';
import { clouds, sky } from '../sky.ts';
import { archPath, disc, line, printed, rect, shape, type Svg } from '../svg.ts';

/** Children going to school in the morning. */
export function scuola(): readonly Svg[] {
	return [
		sky(morning, [1230, 240], 90),
		clouds(morning.cloud, [[90, 170, 380]]),
		houses([-20, 720, 340, 330], 44, 110),
		rect([330, 330, 920, 400], '#f3c79b'),
		rect([330, 330, 160, 400], '#c48566'),
		rect([310, 310, 960, 30], ink.terracotta),
		rect([310, 340, 960, 10], ink.brick),
		shape('M640 310L790 220 940 310z', ink.coral),
		shape('M640 310L790 220V310z', ink.terracotta),
		disc([790, 278, 24], ink.cream),
		line('M790 278V264M790 278L800 283', ink.navy, 4),
		...[390, 520, 930, 1060].map(
			(x) =>
				rect([x, 400, 100, 110], ink.cream) +
				rect([x + 8, 408, 84, 94], ink.teal) +
				shape(`M${x + 50} 408h42v94z`, ink.turquoise),
		),
		...[390, 520, 930, 1060].map(
			(x) =>
				rect([x, 560, 100, 110], ink.cream) +
				rect([x + 8, 568, 84, 94], ink.teal) +
				shape(`M${x + 50} 568h42v94z`, ink.turquoise),
		),
		shape(archPath([680, 730, 220, 320]), ink.cream),
		shape(archPath([704, 730, 172, 290]), ink.deep),
		rect([786, 470, 8, 260], ink.cream),
		printed('M-10 1010V726H1610V1010z', ink.sand, print('paving')),
		shape('M330 730H1250L1040 820H120z', ink.plum, 0.24),
		planted([1390, 790], 460, tree(ink.pine, ink.leaf, 3)),
		planted([210, 770], 330, tree(ink.pine, ink.leaf, 6)),
		pupil([520, 920], 190, [ink.coral, ink.gold]),
		pupil([660, 880], 197, [ink.teal, ink.terracotta]),
		pupil([800, 930], 184, [ink.gold, ink.deep]),
		person({
			feet: [1060, 926],
			tall: 270,
			coat: ink.navy,
			trousers: ink.umber,
			walking: true,
			left: true,
			long: true,
		}),
		person({
			feet: [950, 926],
			tall: 176,
			coat: ink.olive,
			trousers: ink.navy,
			walking: true,
			left: true,
			over: shape('M-18 -76Q-20 -80 -12 -80H-6V-48H-18z', ink.coral),
		}),
	];
}
