import { gozzo } from '../boats.ts';
import { oldTown } from '../landmarks.ts';
import { ink, sunset } from '../palette.ts';
import { reflection, sea } from '../sea.ts';
import { clouds, gulls, sky } from '../sky.ts';
import { at, type Svg } from '../svg.ts';

/** The old town from the water, with the boats along the quay. */
export function cittaVecchia(): readonly Svg[] {
	return [
		sky(sunset, [1230, 240], 100),
		clouds(sunset.cloud, [
			[150, 130, 400],
			[640, 90, 260],
		]),
		gulls([420, 250], 5, ink.cream),
		sea(sunset, 640),
		at([40, 690], oldTown(1260), 1.2),
		reflection([800, 700], [1560, 170], ink.plum),
		at([330, 760], gozzo([ink.teal, ink.cream]), 0.95),
		at([610, 742], gozzo([ink.cream, ink.coral]), 0.8),
		at([1290, 750], gozzo([ink.cream, ink.teal]), [-0.85, 0.85]),
		reflection([890, 880], [300, 70], ink.night),
		at([890, 876], gozzo([ink.turquoise, ink.cream]), 1.5),
	];
}
