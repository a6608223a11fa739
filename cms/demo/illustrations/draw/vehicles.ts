import { ink } from './palette.ts';
import { disc, line, oval, pill, rect, row, shape, type Svg } from './svg.ts';

/** A car of the municipal police, about 300 units long, wheels on y = 0. */
export function patrolCar(): Svg {
	return [
		shape('M-150 -20Q-156 -64 -104 -70L-66 -112H52L96 -70Q146 -64 150 -20z', ink.cream),
		shape('M-150 -20Q-156 -64 -104 -70L-66 -112H-40L-70 -68Q-110 -60 -112 -20z', ink.sand),
		shape('M-84 -72L-58 -104H-8V-72zM4 -72V-104H46L78 -72z', ink.deep),
		shape('M20 -104H46L78 -72H50z', ink.turquoise, 0.5),
		rect([-150, -52, 300, 16], ink.teal),
		rect([-24, -124, 44, 12], ink.turquoise),
		disc([-86, -18, 30], ink.night),
		disc([86, -18, 30], ink.night),
		disc([-86, -18, 14], ink.sand),
		disc([86, -18, 14], ink.sand),
		rect([134, -50, 16, 14], ink.gold),
	].join('');
}

/** A van of civil protection, about 300 units long, wheels on y = 0. */
export function van(): Svg {
	return [
		shape('M-150 -20V-130Q-150 -142 -138 -142H70Q96 -142 110 -112L126 -78Q150 -74 150 -48V-20z', ink.gold),
		shape('M-150 -20V-130Q-150 -142 -138 -142H-96V-20z', ink.ochre),
		shape('M44 -128H70Q86 -128 96 -106L108 -80H44z', ink.deep),
		rect([-134, -124, 150, 44], ink.deep),
		rect([-150, -66, 300, 18], ink.navy),
		rect([-70, -156, 60, 14], ink.turquoise),
		disc([-90, -18, 30], ink.night),
		disc([92, -18, 30], ink.night),
		disc([-90, -18, 13], ink.sand),
		disc([92, -18, 13], ink.sand),
	].join('');
}

/** A city bus, about 540 units long, wheels on y = 0. */
export function bus(): Svg {
	return [
		oval([-20, 4, 290, 14], ink.night, 0.4),
		pill([-270, -190, 540, 176], ink.coral, 26),
		shape('M-270 -164a26 26 0 0 1 26 -26h50v176h-50a26 26 0 0 1 -26 -26z', ink.terracotta),
		shape('M-270 -60H270V-40q0 26 -26 26H-244q-26 0 -26 -26z', ink.cream),
		rect([-246, -166, 420, 76], ink.deep),
		shape('M196 -166H250Q262 -166 262 -150V-84H196z', ink.turquoise),
		shape(
			row(5, (i) => `M${-220 + i * 84} -166h30l-40 76h-30z`),
			ink.turquoise,
			0.4,
		),
		line('M-162 -166V-90M-78 -166V-90M6 -166V-90M90 -166V-90', ink.coral, 6),
		rect([96, -166, 72, 146], ink.teal),
		line('M132 -166V-20', ink.cream, 4),
		...[-180, 190].map((x) => disc([x, -18, 34], ink.night) + disc([x, -18, 15], ink.sand)),
		disc([258, -48, 9], ink.gold),
	].join('');
}

/** A private car, about 280 units long, wheels on y = 0. */
export function car(): Svg {
	return (
		shape('M-140 -20Q-146 -60 -96 -66L-60 -108H50L90 -66Q140 -60 140 -20z', ink.terracotta) +
		shape('M-140 -20Q-146 -60 -96 -66L-60 -108H-36L-66 -64Q-100 -56 -104 -20z', ink.brick) +
		shape('M-78 -68L-52 -98H-6V-68zM6 -68V-98H44L70 -68z', ink.deep) +
		disc([-82, -18, 28], ink.night) +
		disc([82, -18, 28], ink.night) +
		disc([-82, -18, 12], ink.sand) +
		disc([82, -18, 12], ink.sand)
	);
}
