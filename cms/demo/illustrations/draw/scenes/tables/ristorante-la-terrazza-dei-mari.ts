import { sailboat } from '../../boats.ts';
import { dusk, ink } from '../../palette.ts';
import { print } from '../../prints.ts';
import { glitter, sea } from '../../sea.ts';
import { sky, stars } from '../../sky.ts';
import { bulbs } from '../../stage.ts';
import { balustrade, limestone } from '../../stone.ts';
import { plate, wineGlass } from '../../table.ts';
import { at, disc, line, oval, pill, printed, rect, shape, type Point, type Svg } from '../../svg.ts';

/** Ristorante La Terrazza dei Mari: a table above the Mar Grande at dusk. */
export function terrazzaMari(): readonly Svg[] {
	return [
		sky(dusk, [1060, 430], 100),
		stars(50, 15),
		sea(dusk, 500),
		glitter(dusk, [1060, 506], 760),
		at([1340, 560], sailboat(ink.cream, ink.rose), 0.4),
		balustrade([-20, 720, 1640, 150], limestone),
		printed('M-10 1010V716H1610V1010z', '#a88a86', print('paving')),
		rect([90, 60, 26, 800], ink.night),
		rect([1490, 60, 26, 800], ink.night),
		rect([70, 50, 1470, 22], ink.night),
		bulbs([100, 80], [800, 70], [9, 110]),
		bulbs([800, 70], [1500, 80], [9, 110]),
		terraceChair([430, 960], 1),
		terraceChair([1170, 960], -1),
		shape('M470 690H1130L1090 960q-60 -30 -116 0t-116 0 -116 0 -116 0 -116 0z', ink.cream),
		shape('M470 690H620L600 950q-50 -14 -90 10z', ink.sand),
		oval([800, 690, 330, 66], ink.foam),
		plate([640, 692], 100, ink.coral),
		plate([970, 692], 100, ink.coral),
		wineGlass([740, 690], 170, '#f3d98a'),
		wineGlass([880, 690], 170, '#f3d98a'),
		rect([794, 610, 22, 76], ink.cream),
		shape('M805 560q18 28 0 50 -20 -20 0 -50z', ink.gold),
		disc([805, 588, 90], ink.gold, 0.25),
		shape('M610 676q30 -26 66 0l-10 14h-44zM940 676q30 -26 66 0l-10 14h-44z', ink.coral),
	];
}

function terraceChair([x, y]: Point, s: number): Svg {
	return at(
		[x, y],
		line('M-60 0V-170H70V0M-60 -170V-400', ink.night, 16) +
			shape('M-76 -400q40 -20 40 20v160h-34z', ink.teal) +
			pill([-70, -190, 150, 34], ink.teal, 17),
		[s, 1],
	);
}
