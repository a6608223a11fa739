import { oldTown } from '../../landmarks.ts';
import { ink, noon } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { reflection, sea } from '../../sea.ts';
import { clouds, sky } from '../../sky.ts';
import { limestone } from '../../stone.ts';
import { at, disc, line, pill, printed, rect, row, shape, type Point, type Svg } from '../../svg.ts';
import { bus } from '../../vehicles.ts';

/** A bus, a boat and bicycles at one stop by the water. */
export function muoversi(): readonly Svg[] {
	return [
		sky(noon, [1200, 210], 85),
		clouds(noon.cloud, [
			[80, 130, 340],
			[700, 170, 260],
		]),
		sea(noon, 440),
		at([60, 486], oldTown(420), 0.8),
		reflection([1180, 640], [560, 60], ink.night),
		ferry([1190, 620]),
		printed('M-10 1010V690H1610V1010z', ink.limestone, print('paving')),
		rect([-10, 680, 1620, 18], limestone.lit),
		rect([-10, 830, 1620, 184], '#5a6b74'),
		shape(
			'M40 930h150v12h-150zM360 930h150v12h-150zM680 930h150v12h-150zM1000 930h150v12h-150zM1320 930h150v12h-150z',
			ink.cream,
			0.8,
		),
		line('M780 820V480', ink.navy, 12),
		pill([730, 420, 100, 100], ink.teal, 18),
		shape('M748 446h64v40h-64z', ink.cream),
		disc([762, 496, 8], ink.cream),
		disc([798, 496, 8], ink.cream),
		person({ feet: [870, 816], tall: 190, coat: ink.coral, trousers: ink.navy }),
		person({ feet: [690, 820], tall: 180, coat: ink.gold, trousers: ink.teal, long: true, skirt: true }),
		at([380, 880], bus(), 1.15),
		bicycle([1040, 820], ink.coral),
		bicycle([1230, 820], ink.turquoise),
		bicycle([1420, 820], ink.gold),
	];
}

function ferry([x, y]: Point): Svg {
	return at(
		[x, y],
		shape('M-290 -70H320Q300 10 240 20H-240Q-280 0 -290 -70z', ink.cream) +
			shape('M-290 -70H-180Q-190 0 -170 20H-240Q-280 0 -290 -70z', ink.dust, 0.5) +
			shape('M-284 -36H306L286 0H-270z', ink.coral) +
			rect([-220, -140, 400, 70], ink.foam) +
			row(7, (i) => rect([-200 + i * 54, -124, 36, 34], ink.deep)) +
			rect([-130, -200, 240, 60], ink.cream) +
			rect([-130, -200, 80, 60], ink.aqua) +
			row(4, (i) => rect([-40 + i * 38, -184, 26, 28], ink.deep)) +
			shape('M-80 -200v-50h50v50z', ink.coral) +
			line('M60 -200V-280', ink.navy, 5),
	);
}

function bicycle([x, y]: Point, colour: string): Svg {
	return at(
		[x, y],
		`<g fill="none" stroke="${ink.navy}" stroke-width="7"><circle cx="-52" cy="-36" r="36"/><circle cx="52" cy="-36" r="36"/></g>` +
			line(
				'M-52 -36L-18 -84H34L4 -36-18 -84M4 -36H-52M34 -84L52 -36M34 -84L28 -104H50M-30 -94H-6',
				colour,
				7,
			),
	);
}
