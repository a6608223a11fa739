import { sailboat } from '../../boats.ts';
import { ink } from '../../palette.ts';
import { room } from '../../rooms.ts';
import { at, disc, line, oval, rect, row, shape, type Point, type Svg } from '../../svg.ts';

/** Puppets and children before a small theatre. */
export function teatroRagazzi(): readonly Svg[] {
	return [
		room(['#f3cf9f', '#e0a878'], [800, '#c9785a'], 'planks'),
		rect([430, 110, 740, 700], ink.brick),
		row(7, (i) => rect([430 + i * 106, 600, 53, 210], ink.coral)),
		rect([500, 230, 600, 350], ink.deep),
		sailAt(),
		shape('M500 230H1100V260q-50 40 -100 0t-100 0 -100 0 -100 0 -100 0 -100 0z', '#c9473a'),
		shape('M500 230H580Q570 420 520 580H500zM1100 230H1020Q1030 420 1080 580H1100z', '#c9473a'),
		shape('M400 130L800 10 1200 130z', ink.gold),
		shape('M400 130L800 10V130z', ink.ochre),
		rect([410, 126, 780, 26], ink.cream),
		rect([470, 576, 660, 30], ink.gold),
		puppet([690, 580], ink.coral, ink.night),
		puppet([910, 580], ink.turquoise, ink.ochre),
		...[
			[220, 940, 250, ink.teal],
			[420, 960, 230, ink.gold],
			[620, 970, 240, ink.navy],
			[980, 970, 235, ink.coral],
			[1180, 956, 250, ink.olive],
			[1390, 944, 240, ink.turquoise],
		].map(([x, y, t, coat], i) =>
			sittingChild([Number(x), Number(y)], Number(t) / 250, [String(coat), i % 2 ? ink.umber : ink.night]),
		),
	];
}

function sailAt(): Svg {
	return (
		shape('M500 480q40 -24 80 0t80 0 80 0 80 0 80 0 80 0 80 0 40 -10V580H500z', ink.teal) +
		disc([1000, 350, 44], ink.gold) +
		at([800, 520], sailboat(), 0.5)
	);
}

function puppet([x, y]: Point, coat: string, hat: string): Svg {
	return at(
		[x, y],
		shape('M-50 0Q-46 -110 0 -120T50 0z', coat) +
			shape('M-50 0Q-46 -110 0 -120 -20 -60 -16 0z', ink.night, 0.22) +
			line('M-34 -80L-86 -110M34 -80L86 -120', coat, 24) +
			disc([-90, -112, 13], ink.skin) +
			disc([90, -122, 13], ink.skin) +
			disc([0, -150, 38], ink.skin) +
			disc([12, -146, 6], ink.brick) +
			shape('M-42 -160Q-20 -240 30 -230 20 -200 42 -160z', hat) +
			disc([30, -230, 10], ink.gold),
	);
}

/** A child who sits on the floor, seen from behind. */
function sittingChild([x, y]: Point, s: number, [coat, hair]: readonly [string, string]): Svg {
	return at(
		[x, y],
		oval([0, 10, 92, 26], ink.night, 0.25) +
			shape('M-84 10Q-80 -30 -40 -40L-44 -10H44L40 -40Q80 -30 84 10z', ink.navy) +
			shape('M-50 0Q-58 -110 0 -120T50 0z', coat) +
			shape('M-50 0Q-58 -110 0 -120 -26 -60 -22 0z', ink.night, 0.2) +
			disc([0, -150, 38], ink.skin) +
			shape('M-40 -150Q-40 -196 0 -196T40 -150Q40 -124 24 -118H-24Q-40 -124 -40 -150z', hair),
		s,
	);
}
