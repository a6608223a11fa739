import { oldTown } from '../../landmarks.ts';
import { dusk, ink } from '../../palette.ts';
import { cyclist } from '../../people.ts';
import { print } from '../../prints.ts';
import { glitter, sea } from '../../sea.ts';
import { clouds, sky, stars } from '../../sky.ts';
import { at, disc, line, printed, rect, row, shape, type Svg } from '../../svg.ts';

/** A group of cyclists with lights at dusk. */
export function bicicletta(): readonly Svg[] {
	const rider = (coat: string) =>
		cyclist(coat, ink.night) +
		shape('M48 -96L230 -140V-30z', ink.gold, 0.3) +
		disc([50, -96, 7], ink.cream) +
		disc([-62, -74, 6], '#e4573d');
	return [
		sky(dusk, [1120, 470], 110),
		stars(40, 17),
		clouds(dusk.cloud, [[120, 190, 340]]),
		sea(dusk, 540),
		glitter(dusk, [1120, 546], 720),
		at([60, 590], oldTown(420), 0.9),
		rect([-10, 690, 1620, 30], ink.navy),
		line(row(20, (i) => `M${i * 86} 700V620`) + 'M-10 622H1610', ink.navy, 6),
		printed('M-10 1010V716H1610V1010z', '#5b4a5c', print('hatch')),
		shape(
			'M-10 960H120L100 980H-10zM280 960H460L440 980H260zM620 960H800L780 980H600zM960 960H1140L1120 980H940zM1300 960H1480L1460 980H1280z',
			ink.cream,
			0.7,
		),
		at([300, 800], rider(ink.teal), 1.1),
		at([620, 800], rider(ink.gold), 1.1),
		at([940, 800], rider(ink.brick), 1.1),
		at([460, 930], rider(ink.coral), 1.75),
		at([1080, 930], rider(ink.turquoise), 1.75),
	];
}
