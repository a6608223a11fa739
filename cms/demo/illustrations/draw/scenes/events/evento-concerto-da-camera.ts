import { sailboat } from '../../boats.ts';
import { violin } from '../../instruments.ts';
import { ink, night } from '../../palette.ts';
import { room, seaWindow } from '../../rooms.ts';
import { stars } from '../../sky.ts';
import { audience } from '../../stage.ts';
import { limestone } from '../../stone.ts';
import { at, disc, line, oval, rect, repeated, shape, turned, type Svg } from '../../svg.ts';

/** A string quartet plays in a hall. */
export function concertoDaCamera(): readonly Svg[] {
	const violinist =
		seated(ink.navy) +
		turned([20, -150], 62, violin()) +
		line('M-6 -196L74 -150', ink.sand, 4) +
		line('M10 -170Q40 -150 44 -176', ink.navy, 16);
	return [
		room(['#8a3f3c', '#6a2f38'], [700, '#b98663'], 'planks'),
		...[150, 1180].map((x) => seaWindow([x, 560, 270, 400], [night, 470, stars(30, 5)], limestone)),
		rect([620, 130, 360, 440], '#74303a'),
		`<g fill="none" stroke="${ink.gold}" stroke-width="8"><path d="M620 130h360v440h-360z"/></g>`,
		disc([820, 320, 90], ink.coral),
		shape('M624 420q88 -30 176 0t176 0V566H624z', ink.teal),
		shape('M624 490q88 -24 176 0t176 0V566H624z', ink.navy),
		at([760, 440], sailboat(), 0.7),
		line('M800 -10V90M680 120Q800 60 920 120', ink.gold, 7),
		...[680, 740, 800, 860, 920].map(
			(x) => disc([x, 112, 30], ink.gold, 0.3) + disc([x, 112, 12], ink.cream),
		),
		oval([800, 860, 620, 90], '#7d4f3c'),
		oval([800, 850, 600, 84], '#a4513f'),
		repeated('violinist', violinist, [
			[400, 800, 1.25],
			[640, 800, 1.25],
			[1200, 800, -1.25],
		]),
		at(
			[950, 810],
			seated(ink.teal) +
				at([34, 40], violin(), 2.2) +
				line('M-30 -84L92 -70', ink.sand, 5) +
				line('M10 -170Q50 -130 70 -80', ink.teal, 16),
			[-1.25, 1.25],
		),
		...[500, 780, 1090].map(
			(x) =>
				line(`M${x} 850V690M${x - 30} 862L${x} 840 ${x + 30} 862`, ink.night, 6) +
				shape(`M${x - 44} 690L${x + 44} 676V620L${x - 44} 634z`, ink.cream),
		),
		audience(930, 9, ink.night),
	];
}

/** A musician on a chair from the side, about 250 units tall, seat at -70. */
function seated(coat: string): Svg {
	return [
		line('M-40 -70V50M-44 -70V-190M40 -70V50M-44 -70H44', ink.umber, 8),
		line('M-14 -66H56V44', ink.night, 26),
		shape('M-34 -60Q-40 -180 0 -190 34 -184 24 -60z', coat),
		shape('M-34 -60Q-40 -180 0 -190 -16 -130 -12 -60z', ink.night, 0.25),
		disc([4, -222, 25], ink.skin),
		shape('M-24 -220Q-26 -252 6 -252 32 -248 30 -228 8 -238 -6 -230L-10 -206z', ink.umber),
	].join('');
}
