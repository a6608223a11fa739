import { palm } from '../green.ts';
import { ink, sunset } from '../palette.ts';
import { cyclist } from '../people.ts';
import { print } from '../prints.ts';
import { glitter, sea } from '../sea.ts';
import { clouds, coast, gulls, sky } from '../sky.ts';
import { limestone } from '../stone.ts';
import { at, line, oval, rect, repeated, type Svg } from '../svg.ts';

/** People on bicycles along the sea. */
export function passeggiataBici(): readonly Svg[] {
	return [
		sky(sunset, [820, 430], 115),
		clouds(sunset.cloud, [
			[120, 170, 380],
			[1060, 220, 380],
		]),
		coast([540, 60], sunset.far, 39),
		sea(sunset, 540),
		glitter(sunset, [820, 546], 720),
		gulls([480, 300], 5, ink.cream),
		rect([0, 720, 1600, 26], limestone.lit),
		rect([0, 746, 1600, 16], limestone.shade),
		repeated('palm', palm(), [
			[210, 770, 5.2],
			[1420, 770, 5.6],
		]),
		rect([0, 760, 1600, 250], '#c9745a'),
		rect([0, 760, 1600, 250], print('hatch')),
		line(
			'M0 905H120M220 905H340M440 905H560M660 905H780M880 905H1000M1100 905H1220M1320 905H1440M1540 905H1600',
			ink.cream,
			9,
		),
		oval([560, 906, 250, 16], ink.plum, 0.4),
		at([560, 904], cyclist(ink.teal, ink.navy), 2.1),
		oval([1080, 852, 210, 13], ink.plum, 0.4),
		at([1080, 850], cyclist(ink.cream, ink.deep), 1.7),
	];
}
