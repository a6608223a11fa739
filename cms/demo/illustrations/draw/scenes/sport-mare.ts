import { rowingBoat, sailboat } from '../boats.ts';
import { castle, oldTown } from '../landmarks.ts';
import { ink, noon } from '../palette.ts';
import { foam, sea } from '../sea.ts';
import { clouds, coast, sky } from '../sky.ts';
import { at, disc, row, type Svg } from '../svg.ts';

/** The rowing race between castle and bridge. */
export function sportMare(): readonly Svg[] {
	return [
		sky(noon, [1250, 220], 85),
		clouds(noon.cloud, [
			[80, 150, 400],
			[700, 200, 280],
		]),
		coast([480, 60], noon.far, 30),
		sea(noon, 480),
		at([120, 540], castle(), 0.5),
		at([1080, 524], oldTown(360), 0.7),
		foam([110, 544], 540),
		at([860, 560], sailboat(ink.cream, ink.rose), 0.5),
		row(6, (i) => disc([140 + i * 270, 600 + i * 6, 15], i % 2 ? ink.gold : ink.coral)),
		at([520, 690], rowingBoat(ink.brick, ink.gold), 1.25),
		foam([340, 706], 400),
		at([940, 850], rowingBoat(ink.teal, ink.coral), 2),
		foam([640, 872], 640),
	];
}
