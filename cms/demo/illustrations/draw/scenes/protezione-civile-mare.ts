import { rescueBoat } from '../boats.ts';
import { castle } from '../landmarks.ts';
import { ink, storm } from '../palette.ts';
import { helmet, person, vest } from '../people.ts';
import { sea } from '../sea.ts';
import { coast, sky } from '../sky.ts';
import { at, line, type Svg } from '../svg.ts';
import { stormClouds, swell } from '../weather.ts';

/** A rescue boat in the swell under the castle. */
export function protezioneCivileMare(): readonly Svg[] {
	return [
		sky(storm, [1200, 320], 0),
		stormClouds(),
		coast([560, 70], storm.far, 50),
		at([100, 600], castle({ lit: '#c9c3a4', mid: '#8f9a93', shade: '#5c7680' }), 0.5),
		sea(storm, 560),
		swell(690, 34, storm.sea[3] ?? ink.deep),
		`<g transform="translate(860 760) rotate(-8) scale(2.100)">${rescueBoat()}</g>`,
		at([940, 640], crew(), 1),
		swell(800, 44, ink.deep),
		line('M560 812Q620 752 700 790T860 806 1010 800 1150 816', ink.foam, 16),
		swell(900, 50, ink.navy),
	];
}

function crew(): Svg {
	return person({
		feet: [40, 76],
		tall: 170,
		coat: ink.gold,
		trousers: ink.navy,
		hands: [
			[20, 10],
			[14, 24],
		],
		over: vest(ink.coral, ink.cream) + helmet(ink.cream),
	});
}
