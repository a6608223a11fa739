import { gozzo } from '../../boats.ts';
import { oldTown } from '../../landmarks.ts';
import { ink, noon } from '../../palette.ts';
import { print } from '../../prints.ts';
import { sea } from '../../sea.ts';
import { clouds, gulls, sky } from '../../sky.ts';
import { mussel } from '../../still-life.ts';
import { lemonHalf } from '../../table.ts';
import { at, copy, line, motif, oval, rect, row, shape, turned, type Svg } from '../../svg.ts';

/** Cozze e vento: a paper cone of mussels on the quay. */
export function cozzeVento(): readonly Svg[] {
	const heap = row(19, (i) => {
		const [r, a] = [34 * Math.sqrt(i), i * 2.4];
		return turned([790 + Math.cos(a) * r * 1.25, 400 + Math.sin(a) * r * 0.62], i * 67, copy('m'));
	});
	return [
		sky(noon, [1180, 220], 90),
		clouds(noon.cloud, [[90, 150, 340]]),
		gulls([420, 260], 5, ink.cream),
		sea(noon, 450),
		at([1100, 500], gozzo([ink.coral, ink.cream]), 1.1),
		at([60, 480], oldTown(380), 0.66),
		rect([-10, 760, 1620, 260], ink.limestone),
		rect([-10, 760, 1620, 260], print('planks')),
		rect([-10, 752, 1620, 16], ink.cream),
		shape('M560 420L790 960 1020 420z', ink.cream),
		shape('M560 420L790 960 700 420z', ink.sand),
		line(
			'M620 470q40 24 80 0t80 0 80 0 80 0M650 540q36 22 72 0t72 0 72 0M690 620q30 20 60 0t60 0 60 0',
			ink.turquoise,
			9,
		),
		oval([790, 420, 230, 70], ink.dust),
		motif(
			'm',
			at([0, 0], mussel(), 1.1) +
				shape('M-34 2Q-10 -14 22 -12 36 -8 32 4 14 14 -6 10-24 10 -34 2z', ink.coral),
		),
		heap,
		lemonHalf([960, 400], 56),
		at(
			[1290, 930],
			shape('M-70 0L-84 -240H84L70 0z', ink.foam, 0.75) +
				shape('M-72 -10L-82 -180H82L72 -10z', '#f3d98a') +
				oval([0, -182, 82, 16], ink.cream),
		),
	];
}
