import { gozzo } from '../boats.ts';
import { oldTown } from '../landmarks.ts';
import { ink, morning } from '../palette.ts';
import { person } from '../people.ts';
import { glitter, reflection, sea } from '../sea.ts';
import { clouds, coast, gulls, sky } from '../sky.ts';
import { at, copy, line, motif, oval, row, shape, type Svg } from '../svg.ts';

/** Mussel farms: rows of poles and ropes, floats, a boat at work. */
export function marPiccolo(): readonly Svg[] {
	return [
		sky(morning, [1120, 300], 95),
		clouds(morning.cloud, [
			[120, 170, 400],
			[700, 220, 260],
		]),
		coast([500, 60], morning.far, 22),
		at([120, 512], oldTown(420), 0.5),
		sea(morning, 500),
		glitter(morning, [1120, 506], 760),
		...[
			[560, 24, 60],
			[610, 17, 90],
			[690, 12, 130],
		].map(([y = 0, count = 0, tall = 0]) => poles(y, count, tall)),
		gulls([640, 330], 5, ink.cream),
		reflection([700, 850], [330, 100], ink.night),
		at([700, 836], gozzo([ink.turquoise, ink.cream]), 1.8),
		person({
			feet: [800, 800],
			tall: 190,
			coat: ink.coral,
			trousers: ink.navy,
			hands: [
				[16, 24],
				[10, 30],
			],
			over: line('M26 -52V-10', ink.umber, 2),
		}),
		line('M-20 760Q500 800 1620 770M-20 940Q700 990 1620 930', ink.night, 4),
		motif('float', float()),
		row(11, (i) => at([40 + i * 152, 768 + Math.sin(i / 3.2) * 16], copy('float'), 0.7)),
		row(8, (i) => at([100 + i * 210, 952 + Math.sin(i / 2.4) * 18], copy('float'), 1.15)),
	];
}

function poles(y: number, count: number, tall: number): Svg {
	const gap = 1700 / count;
	const posts = row(count, (i) => `M${i * gap - 30} ${y + (i % 2) * 8}V${y - tall + (i % 3) * 7}`);
	const ropes = `M-40 ${y - tall * 0.55}q${gap / 2} ${tall * 0.35} ${gap} 0${`t${gap} 0`.repeat(count)}`;
	const hanging = row(count, (i) => `M${i * gap + gap * 0.3} ${y - tall * 0.4}v${tall * 0.3}`);
	return (
		line(ropes, ink.umber, tall / 26) +
		line(hanging, ink.night, tall / 13) +
		line(posts, ink.umber, tall / 11) +
		reflection([800, y + 4], [1700, tall * 0.4], ink.deep)
	);
}

function float(): Svg {
	return (
		oval([0, 4, 42, 9], ink.night, 0.45) +
		shape('M-32 4Q-34 -34 0 -36T32 4Q0 14 -32 4z', ink.navy) +
		shape('M-4 -36Q36 -34 32 4Q22 9 12 9Q20 -20 -4 -36z', ink.turquoise) +
		line('M-6 -38H6', ink.coral, 7)
	);
}
