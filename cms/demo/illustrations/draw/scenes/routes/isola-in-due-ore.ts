import { gozzo, sailboat } from '../../boats.ts';
import { bridgeHalf, oldTown } from '../../landmarks.ts';
import { ink, morning } from '../../palette.ts';
import { reflection, sea } from '../../sea.ts';
import { clouds, coast, gulls, sky } from '../../sky.ts';
import { tufa } from '../../stone.ts';
import { at, disc, line, shape, type Svg } from '../../svg.ts';

/** The island in two hours: the old town between its two bridges, seen from the air with a walker's road. */
export function isolaDueOre(): readonly Svg[] {
	return [
		sky(morning, [1180, 190], 80),
		clouds(morning.cloud, [[100, 110, 320]]),
		coast([330, 60], morning.far, 67),
		sea(morning, 326),
		reflection([800, 770], [1100, 90], ink.night),
		at([-10, 560], bridgeHalf(330, ink.deep, ink.turquoise)),
		at([1610, 560], bridgeHalf(330, ink.deep, ink.turquoise), [-1, 1]),
		shape('M270 600Q360 540 800 530T1330 600Q1400 700 1240 750 800 800 360 750 200 700 270 600z', tufa.shade),
		shape('M270 590Q360 530 800 520T1330 590Q1400 680 1240 720 800 770 360 720 200 680 270 590z', ink.sand),
		at([400, 640], oldTown(800), 1),
		`<g stroke-dasharray="26 20">${line('M300 640Q360 720 800 730T1290 650', ink.brick, 11)}</g>`,
		disc([300, 640, 20], ink.brick),
		disc([300, 640, 9], ink.cream),
		disc([1290, 650, 20], ink.brick),
		disc([1290, 650, 9], ink.cream),
		at([330, 880], gozzo([ink.coral, ink.cream]), 1),
		at([1220, 900], sailboat(), 0.8),
		gulls([560, 250], 5, ink.cream),
	];
}
