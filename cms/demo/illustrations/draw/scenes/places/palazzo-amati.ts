import { ink } from '../../palette.ts';
import { person } from '../../people.ts';
import { hangingLamp, room } from '../../rooms.ts';
import { whiteStone } from '../../stone.ts';
import { archPath, disc, line, rect, row, shape, type Svg } from '../../svg.ts';

/** Ketos in Palazzo Amati: the skeleton of a cetacean hangs over the visitors in a vaulted hall. */
export function palazzoAmati(): readonly Svg[] {
	const ribs = row(13, (i) => {
		const [x, h] = [640 + i * 36, 150 - Math.abs(i - 4) * 9];
		return `M${x} 372Q${x - 46} ${372 + h * 0.6} ${x - 8} ${372 + h}`;
	});
	const spine = row(22, (i) => `M${580 + i * 34} ${366 - Math.sin(i / 7) * 26}v22`);
	return [
		room(['#1f6f80', '#175767'], [800, '#c9a98b']),
		shape(archPath([60, 800, 420, 640]), '#2b8793'),
		shape(archPath([590, 800, 420, 640]), '#2b8793'),
		shape(archPath([1120, 800, 420, 640]), '#2b8793'),
		shape('M640 0L420 800H1180L960 0z', ink.cream, 0.12),
		line('M560 -10V330M1010 -10V330', ink.night, 4),
		line(`M520 372Q800 300 1120 372T1330 330`, ink.cream, 26),
		line(spine, '#c9b48c', 9),
		line(ribs, ink.cream, 13),
		shape('M540 330Q420 300 230 410 210 426 240 432L470 424Q540 430 560 390z', ink.cream),
		shape('M250 446Q400 470 520 430L540 446Q420 500 270 466z', ink.limestone),
		disc([486, 376, 20], '#175767'),
		line('M300 424v14M336 424v14M372 424v14M408 424v14M444 424v14', '#175767', 7),
		shape('M640 430Q600 520 660 590 700 560 690 430z', ink.limestone),
		shape(
			'M1310 320Q1400 230 1440 260 1400 310 1350 336 1410 370 1430 420 1370 420 1310 346z',
			ink.limestone,
		),
		rect([1210, 610, 240, 190], whiteStone.lit),
		rect([1210, 610, 76, 190], whiteStone.shade),
		shape('M1240 610Q1270 500 1340 520 1400 540 1420 610z', ink.aqua, 0.9),
		person({
			feet: [470, 930],
			tall: 330,
			coat: ink.coral,
			trousers: ink.navy,
			hands: [
				[22, -10],
				[-6, 34],
			],
		}),
		person({
			feet: [600, 930],
			tall: 210,
			coat: ink.gold,
			trousers: ink.deep,
			hands: [
				[20, -16],
				[-4, 32],
			],
		}),
		person({ feet: [1000, 940], tall: 340, coat: ink.cream, trousers: ink.umber, long: true, left: true }),
		person({ feet: [900, 936], tall: 200, coat: ink.coral, trousers: ink.pine, left: true, long: true }),
		hangingLamp([120, 160], 24),
		hangingLamp([1480, 160], 24),
	];
}
