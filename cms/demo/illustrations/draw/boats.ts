import { ink } from './palette.ts';
import { at, copy, disc, line, motif, rect, row, shape, type Svg } from './svg.ts';

/** A wooden fishing boat about 200 units long, its waterline on y = 0, bow at the right. */
export function gozzo([hull, band]: readonly [string, string]): Svg {
	return [
		shape('M-104 -36Q-96 4 -70 8H66Q100 2 116 -50Q60 -26 0 -26T-104 -36z', hull),
		shape('M-104 -36Q-50 -24 0 -26T116 -50L112 -38Q60 -14 0 -14T-102 -26z', band),
		shape('M-104 -36Q-96 4 -70 8H-30Q-70 -6 -78 -31z', ink.night, 0.25),
		shape('M-90 -37Q-40 -27 0 -29T100 -47Q50 -40 0 -38T-90 -37z', ink.umber),
		rect([-58, -62, 44, 30], ink.cream),
		rect([-58, -62, 14, 30], ink.sand),
		rect([-64, -68, 56, 8], band),
		rect([-38, -56, 16, 12], ink.teal),
		line('M20 -32V-96M20 -92L-10 -70M20 -92L104 -50', ink.umber, 3),
	].join('');
}

/** A small boat with one triangular sail and a jib, about 170 units tall. */
export function sailboat(sail: string = ink.cream, shade: string = ink.rose): Svg {
	return [
		shape('M-58 -14H62Q50 8 30 8H-36Q-52 6 -58 -14z', ink.navy),
		shape('M-58 -14H62L59 -8H-56z', ink.coral),
		shape('M6 -22V-170Q74 -90 66 -22z', sail),
		shape('M6 -22V-170Q28 -90 22 -22z', shade),
		shape('M-2 -22V-150Q-34 -70 -54 -22z', shade),
		line('M2 -14V-174', ink.umber, 3.5),
	].join('');
}

/** A grey ship of the navy far away, about 300 units long. */
export function ship(colour: string): Svg {
	return shape(
		'M-150 -26H150L130 0H-136zM-70 -26V-52H-40V-66H0V-90H8V-66H34V-50H76V-26zM-56 -66H-52V-120H-48V-66z',
		colour,
	);
}

/** A rubber rescue boat with a cabin, about 220 units long. */
export function rescueBoat(): Svg {
	return [
		shape('M-112 -34Q-112 6 -84 8H70Q108 0 128 -44z', '#e4573d'),
		shape('M-112 -40Q-118 -22 -104 -20H100Q124 -26 130 -48z', ink.coral),
		shape('M-104 -8H96L84 4H-92z', ink.navy),
		shape('M-50 -40V-92H26L50 -40z', ink.cream),
		shape('M-50 -40V-92H-32V-40z', ink.sand),
		shape('M-24 -82H20L34 -54H-24z', ink.deep),
		line('M-44 -92V-128M-64 -128H-24M-90 -40V-60H-50', ink.navy, 4),
		disc([-44, -132, 7], ink.gold),
	].join('');
}

/** A rowing shell of the regatta with its rowers leaning together, about 360 units long. */
export function rowingBoat(hull: string, shirt: string, crew = 5): Svg {
	const oars = row(crew, (i) => `M${-96 + i * 48} -36L${-136 + i * 48} 14`);
	const blades = row(crew, (i) => `M${-136 + i * 48} 10l-12 14 8 4 10 -14z`);
	const id = `r${shirt.slice(1)}`;
	const rowers = motif(id, rower(shirt)) + row(crew, (i) => at([-104 + i * 48, -18], copy(id)));
	return [
		rowers,
		shape('M-180 -34Q-150 6 -120 8H130Q166 2 190 -44Q120 -18 0 -18T-180 -34z', hull),
		shape('M-180 -34Q-120 -18 0 -18T190 -44L186 -36Q120 -10 0 -10T-176 -26z', ink.cream),
		line(oars, ink.sand, 4.5),
		shape(blades, ink.coral),
	].join('');
}

function rower(shirt: string): Svg {
	return [
		shape('M-14 4Q-18 -34 6 -44Q18 -40 16 -28L10 4z', shirt),
		shape('M-14 4Q-18 -34 6 -44Q-4 -20 -4 4z', ink.night, 0.25),
		line('M10 -34L34 -20', ink.skin, 7),
		disc([14, -54, 9.5], ink.skin),
		shape('M5 -54a9.500 9.500 0 0 1 17 -6q-8 0 -12 10z', ink.umber),
	].join('');
}
