import { sailboat } from '../../boats.ts';
import { palm } from '../../green.ts';
import { lamp } from '../../landmarks.ts';
import { ink, sunset } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { glitter, sea } from '../../sea.ts';
import { clouds, coast, gulls, sky } from '../../sky.ts';
import { balustrade, limestone } from '../../stone.ts';
import { at, disc, line, oval, printed, shape, type Point, type Svg } from '../../svg.ts';

/** On the seafront: a person in a wheelchair and a friend look at the sea. */
export function perTutti(): readonly Svg[] {
	return [
		sky(sunset, [1100, 400], 120),
		clouds(sunset.cloud, [
			[120, 140, 380],
			[760, 100, 280],
		]),
		gulls([520, 300], 5, ink.cream),
		coast([560, 50], sunset.far, 47),
		sea(sunset, 556),
		glitter(sunset, [1100, 562], 780),
		at([1340, 640], sailboat(), 0.5),
		balustrade([-20, 800, 1640, 110], limestone),
		printed('M-10 1010V800H1610V1010z', limestone.lit, print('paving')),
		shape('M-10 1010V900L600 800H760L520 1010z', limestone.mid, 0.5),
		at([190, 830], palm(), 6.4),
		at([1450, 830], lamp(ink.navy), 6),
		person({
			feet: [930, 950],
			tall: 430,
			coat: ink.teal,
			trousers: ink.navy,
			long: true,
			hands: [
				[20, 14],
				[-6, 34],
			],
		}),
		wheelchair([640, 950]),
	];
}

function wheelchair([x, y]: Point): Svg {
	return at(
		[x, y],
		oval([10, 4, 150, 16], ink.night, 0.3) +
			line('M-60 -220H-84M-60 -220V-110H70', ink.night, 12) +
			line('M40 -120H110L120 -20', ink.brick, 46) +
			shape('M96 -16h70v22h-70z', ink.night) +
			shape('M-50 -110Q-64 -270 0 -286 66 -276 56 -110z', ink.coral) +
			shape('M-50 -110Q-64 -270 0 -286 -26 -190 -20 -110z', ink.brick) +
			line('M20 -250Q70 -190 110 -170', ink.coral, 32) +
			disc([116, -166, 16], ink.skin) +
			disc([10, -328, 40], ink.skin) +
			shape('M-32 -324Q-36 -376 14 -374 56 -370 52 -338 22 -352 -6 -342L-14 -300z', ink.umber) +
			`<g fill="none" stroke="${ink.night}"><circle cx="-10" cy="-92" r="92" stroke-width="12"/><circle cx="-10" cy="-92" r="66" stroke="${ink.dust}" stroke-width="6"/><circle cx="130" cy="-26" r="26" stroke-width="10"/></g>` +
			line('M-10 -92L-76 -92M-10 -92L56 -92M-10 -92V-26M-10 -92V-158M70 -110L130 -26', ink.dust, 5) +
			disc([-10, -92, 12], ink.gold),
	);
}
