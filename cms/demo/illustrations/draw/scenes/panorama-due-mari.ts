import { gozzo, sailboat, ship } from '../boats.ts';
import { dome } from '../domes.ts';
import { houses } from '../houses.ts';
import { bridgeHalf, castle } from '../landmarks.ts';
import { ink, sunset } from '../palette.ts';
import { foam, glitter, reflection, sea } from '../sea.ts';
import { clouds, coast, gulls, sky } from '../sky.ts';
import { tufa } from '../stone.ts';
import { at, faded, shape, type Svg } from '../svg.ts';

/** Castle, bridge and both seas at sunset; the left third is open sky and water. */
export function panoramaDueMari(): readonly Svg[] {
	return [
		sky(sunset, [690, 470], 120),
		clouds(sunset.cloud, [
			[90, 190, 380],
			[820, 130, 460],
		]),
		coast([600, 46], sunset.far, 4),
		sea(sunset, 600),
		glitter(sunset, [690, 604]),
		at([300, 604], ship(sunset.mid), 0.5),
		faded(0.5, dome([1330, 440], 62, ['#c98f7c', '#7d7480']) + houses([980, 600, 700, 190], 25, 70)),
		reflection([1190, 650], [860, 150], ink.plum),
		shape('M770 652Q1100 610 1640 640V660H770z', tufa.shade),
		at([1510, 650], castle(), [-0.72, 0.72]),
		at([1490, 540], bridgeHalf(420, ink.deep, ink.turquoise), [0.9, 0.7]),
		foam([770, 652], 740),
		gulls([560, 320], 6, ink.cream),
		reflection([560, 800], [150, 60], ink.navy),
		at([560, 800], sailboat(ink.cream, ink.rose), [-0.9, 0.9]),
		reflection([1080, 860], [240, 60], ink.navy),
		at([1080, 856], gozzo([ink.teal, ink.cream]), [-1.1, 1.1]),
	];
}
