import { houses } from '../../houses.ts';
import { drum, saxophone, trumpet } from '../../instruments.ts';
import { dusk, ink } from '../../palette.ts';
import { cap, person } from '../../people.ts';
import { print } from '../../prints.ts';
import { sky, stars } from '../../sky.ts';
import { bulbs } from '../../stage.ts';
import { at, line, printed, repeated, shape, type Svg } from '../../svg.ts';

/** A marching band in winter coats at dawn. */
export function banda(): readonly Svg[] {
	const hat = cap(ink.navy, ink.gold);
	const coat = '#1d3f63';
	const play = (over: Svg) =>
		person({
			feet: [0, 0],
			tall: 100,
			coat,
			trousers: ink.night,
			walking: true,
			hands: [
				[20, 6],
				[18, 12],
			],
			over: hat + line('M-9 -66H10M-10 -56H10', ink.gold, 1.6) + over,
		});
	return [
		sky(dusk, [1100, 520], 100),
		stars(40, 2),
		houses([-20, 720, 1660, 480], 58, 150),
		bulbs([-10, 300], [800, 250], [12, 100]),
		bulbs([800, 250], [1610, 300], [12, 100]),
		printed('M-10 1010V720H1610V1010z', '#6f5667', print('paving')),
		shape('M300 720H1300L1610 1010H-10z', ink.coral, 0.25),
		repeated('horn', play(at([10, -86], trumpet(), 0.5)), [
			[380, 800, 2.4],
			[560, 800, 2.4],
			[740, 800, 2.4],
			[920, 800, 2.4],
			[1100, 800, 2.4],
			[190, 920, 4.2],
			[1120, 925, 4.2],
		]),
		repeated('sax', play(at([16, -60], saxophone(), 0.42)), [
			[470, 930, 4.3],
			[1390, 930, 4.3],
		]),
		at([790, 930], play(at([24, -50], drum(ink.brick), 0.46) + line('M18 -66L30 -60', ink.sand, 3)), 4.3),
	];
}
