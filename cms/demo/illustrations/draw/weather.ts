import { between, chance } from './random.ts';
import { waveEdge } from './sea.ts';
import { faded, line, row, shape, type Svg } from './svg.ts';

/** Three banks of heavy cloud over the whole sky. */
export function stormClouds(): Svg {
	const range = between(chance(5));
	const mass = (y: number, colour: string) =>
		shape(`M-50 -20H1650V${y}${row(9, () => `q-90 ${range(40, 110)} -190 0`)}z`, colour);
	return mass(250, '#3c5768') + mass(170, '#2c4557') + mass(90, '#22384a');
}

/** A high wave from side to side, its crest edged with light; the amplitude is of half a wave. */
export function swell(y: number, amplitude: number, colour: string): Svg {
	const edge = waveEdge(y, [amplitude * 2, 300 + ((y * 7) % 260)]);
	return shape(`${edge}V1010H-40z`, colour) + faded(0.55, line(edge, '#bcd3cd', 4));
}
