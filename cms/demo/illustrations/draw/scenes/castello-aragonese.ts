import { gozzo, sailboat } from '../boats.ts';
import { castle } from '../landmarks.ts';
import { ink, morning } from '../palette.ts';
import { foam, glitter, reflection, sea } from '../sea.ts';
import { clouds, coast, gulls, sky } from '../sky.ts';
import { at, type Svg } from '../svg.ts';

/** The castle and the mouth of the canal. */
export function castelloAragonese(): readonly Svg[] {
	return [
		sky(morning, [1230, 300], 105),
		clouds(morning.cloud, [
			[80, 160, 420],
			[620, 240, 300],
		]),
		gulls([520, 240], 6, ink.cream),
		coast([640, 60], morning.far, 3),
		sea(morning, 640),
		glitter(morning, [1230, 650]),
		reflection([760, 720], [1130, 190], ink.deep),
		at([210, 716], castle(), 1.12),
		foam([190, 720], 1180),
		reflection([420, 880], [250, 60], ink.night),
		at([420, 876], gozzo([ink.coral, ink.cream]), 1.25),
		at([1330, 830], sailboat(ink.cream, ink.sand), 0.85),
	];
}
