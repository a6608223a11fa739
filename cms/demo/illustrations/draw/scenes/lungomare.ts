import { sailboat } from '../boats.ts';
import { houses } from '../houses.ts';
import { palm } from '../green.ts';
import { ink, sunset } from '../palette.ts';
import { person } from '../people.ts';
import { print } from '../prints.ts';
import { glitter, sea } from '../sea.ts';
import { clouds, coast, sky } from '../sky.ts';
import { balustrade, limestone } from '../stone.ts';
import { at, printed, repeated, shape, type Svg } from '../svg.ts';

/** The seafront with its palms, balustrade and lamps. */
export function lungomare(): readonly Svg[] {
	return [
		sky(sunset, [980, 430], 120),
		clouds(sunset.cloud, [
			[640, 170, 420],
			[120, 240, 300],
		]),
		coast([540, 50], sunset.far, 12),
		sea(sunset, 540),
		glitter(sunset, [980, 546], 800),
		at([760, 600], sailboat(ink.cream, ink.rose), 0.45),
		at([1180, 580], sailboat(ink.cream, ink.rose), 0.3),
		shape('M-10 1010V470L620 640 1610 860V1010z', limestone.lit),
		houses([-30, 560, 300, 420], 31, 110),
		printed('M-10 1010V640Q420 650 720 690T1610 890V1010z', limestone.lit, print('paving')),
		shape('M-10 1010V820Q600 720 1610 960V1010z', limestone.mid, 0.6),
		shape(
			'M322 702L340 702 -20 800V780zM512 742L534 742 20 890V868zM778 802L806 802 150 1000H80zM1174 902L1208 902 760 1010H640z',
			ink.plum,
			0.22,
		),
		`<g transform="matrix(1 .14 0 1 0 -40)">${balustrade([330, 720, 1300, 84], limestone)}</g>`,
		repeated('palm', palm(), [
			[330, 700, 3.6],
			[520, 740, 4.4],
			[790, 800, 5.4],
			[1190, 900, 7],
		]),
		person({ feet: [640, 850], tall: 150, coat: ink.terracotta, trousers: ink.navy, walking: true }),
		person({ feet: [590, 846], tall: 140, coat: ink.teal, trousers: ink.cream, skirt: true, long: true }),
	];
}
