import { ship } from '../../boats.ts';
import { castle } from '../../landmarks.ts';
import { ink, night } from '../../palette.ts';
import { person } from '../../people.ts';
import { reflection, sea } from '../../sea.ts';
import { sky, stars } from '../../sky.ts';
import { at, disc, line, oval, shape, type Point, type Svg } from '../../svg.ts';

/** The night of 1940: searchlights, biplanes and the ships in the harbour. */
export function notteTaranto(): readonly Svg[] {
	return [
		sky(night, [1180, 190], 60),
		stars(80, 31),
		shape('M330 640L60 -10H200z', ink.cream, 0.2),
		shape('M820 640L900 -10H1060z', ink.cream, 0.2),
		shape('M1290 640L1000 -10H1120z', ink.cream, 0.16),
		shape('M560 640L420 -10H520z', ink.cream, 0.14),
		biplane([420, 250], 1.5, 8),
		biplane([760, 160], 1, 4),
		biplane([1010, 300], 1.15, 10),
		sea(night, 640),
		at([-60, 650], castle({ lit: '#3a5a70', mid: '#294a62', shade: '#1b3850' }), 0.5),
		at([900, 690], ship('#0e2640'), 1.5),
		at([1330, 670], ship('#123050'), 1.1),
		at([620, 720], ship('#0b2036'), 1.2),
		...[330, 560, 820, 1290].map((x) => oval([x, 642, 60, 10], ink.gold, 0.7)),
		reflection([900, 720], [460, 120], '#061528'),
		reflection([1180, 700], [200, 160], night.glint),
		shape('M-10 1010V880Q300 850 620 890T1200 880 1610 900V1010z', '#061528'),
		person({
			feet: [360, 900],
			tall: 170,
			coat: '#0b2036',
			trousers: '#061528',
			hair: '#061528',
			skin: '#2f5068',
			hands: [
				[16, -12],
				[-4, 34],
			],
		}),
		person({
			feet: [430, 902],
			tall: 110,
			coat: '#0e2640',
			trousers: '#061528',
			hair: '#061528',
			skin: '#2f5068',
		}),
	];
}

function biplane([x, y]: Point, s: number, turn: number): Svg {
	return `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${s})">${[
		shape('M-90 -6Q-20 -20 60 -12 76 -8 76 4 60 14 20 12L-90 4z', '#061528'),
		shape('M-96 -30L-80 -30 -70 -4H-96z', '#061528'),
		shape('M-30 -40H50L44 -32H-36zM-34 12H44L38 20H-40z', '#0b2036'),
		line('M-16 -32L-20 14M34 -32L28 14', '#061528', 4),
		line('M78 -24V26', '#2a627a', 3),
		disc([0, 30, 8], '#061528'),
		line('M0 18V30M-88 4l-8 14', '#061528', 3),
		line('M-30 -40H50', '#3d7a95', 3),
	].join('')}</g>`;
}
