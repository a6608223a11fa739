import { saxophone, violin } from '../../instruments.ts';
import { ink } from '../../palette.ts';
import { person } from '../../people.ts';
import { hangingLamp, room } from '../../rooms.ts';
import { audience } from '../../stage.ts';
import { wall } from '../../stone.ts';
import { at, disc, line, oval, shape, type Svg } from '../../svg.ts';

/** Saxophone and double bass in a small club. */
export function jazz(): readonly Svg[] {
	return [
		room(['#3a2140', '#2a1833'], [760, '#6b3f3a'], 'planks'),
		wall([0, 0, 1600, 760], { lit: '#6a3a46', mid: '#542d3c', shade: '#3f2233' }),
		disc([800, 420, 330], '#8f4a4c'),
		disc([800, 420, 240], '#b85c4c'),
		disc([800, 420, 150], ink.coral),
		hangingLamp([420, 190], 34, ink.gold),
		hangingLamp([1180, 190], 34, ink.gold),
		oval([800, 850, 640, 80], '#4a2a33'),
		person({
			feet: [560, 850],
			tall: 520,
			coat: ink.navy,
			trousers: ink.night,
			hair: ink.night,
			hands: [
				[22, 26],
				[18, 12],
			],
			over:
				at([26, -40], saxophone(), 0.5) + shape('M-11 -97H11V-101H-11zM-7 -101Q0 -110 7 -101z', ink.umber),
		}),
		at([1040, 860], violin(['#c4742f', '#8a4a26']), 5.6),
		line('M1040 860V890', ink.night, 10),
		person({
			feet: [1150, 856],
			tall: 500,
			coat: ink.teal,
			trousers: ink.night,
			long: true,
			left: true,
			hands: [
				[20, -6],
				[22, 30],
			],
		}),
		line('M960 560L1100 600', ink.sand, 7),
		...[
			[150, 880],
			[1450, 890],
		].map(
			([x = 0, y = 0]) =>
				oval([x, y, 120, 26], ink.umber) +
				line(`M${x} ${y}V1010`, ink.night, 14) +
				shape(`M${x - 16} ${y - 60}H${x + 16}L${x + 10} ${y - 8}H${x - 10}z`, ink.gold) +
				disc([x, y - 66, 60], ink.gold, 0.25) +
				shape(`M${x + 44} ${y - 70}h44q0 40 -22 44v22h14h-28h14v-22q-22 -4 -22 -44z`, ink.foam, 0.8),
		),
		audience(960, 8, '#1a1024'),
	];
}
