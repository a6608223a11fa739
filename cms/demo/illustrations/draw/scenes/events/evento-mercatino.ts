import { houses } from '../../houses.ts';
import { dusk, ink } from '../../palette.ts';
import { person } from '../../people.ts';
import { awning, counter } from '../../shop.ts';
import { sky, stars } from '../../sky.ts';
import { bulbs } from '../../stage.ts';
import { at, disc, line, oval, rect, row, shape, type Point, type Svg } from '../../svg.ts';

/** The market of the island near Christmas: one stall with a crib of shells, old books and hot pettole. */
export function mercatino(): readonly Svg[] {
	return [
		sky(dusk, [1180, 420], 90),
		stars(50, 39),
		houses([-20, 800, 1660, 620], 88, 150),
		bulbs([-10, 120], [800, 70], [10, 80]),
		bulbs([800, 70], [1610, 120], [10, 80]),
		rect([-10, 800, 1620, 210], '#6f5667'),
		rect([180, 300, 1240, 440], '#4a2f3a'),
		rect([200, 320, 1200, 400], ink.gold, 0.35),
		person({ feet: [560, 800], tall: 400, coat: ink.teal, trousers: ink.night, long: true }),
		person({ feet: [1080, 800], tall: 420, coat: ink.cream, trousers: ink.night, left: true }),
		awning([130, 190, 1340, 150], [ink.brick, ink.cream]),
		counter([160, 660, 1280, 240], [ink.pine, ink.dust]),
		at([370, 640], crib()),
		books([690, 640]),
		at([1200, 640], pettole()),
		person({ feet: [250, 985], tall: 330, coat: ink.coral, trousers: ink.night }),
		person({ feet: [900, 990], tall: 340, coat: ink.turquoise, trousers: ink.night, left: true, long: true }),
		person({ feet: [1010, 990], tall: 220, coat: ink.gold, trousers: ink.night, left: true }),
	];
}

function crib(): Svg {
	const shell = ([x, y]: Point, size: number) =>
		at(
			[x, y],
			shape('M0 30Q-60 10 -56 -30 -40 -60 0 -60T56 -30Q60 10 0 30z', ink.rose) +
				line('M0 26L-44 -34M0 26L-22 -52M0 26V-58M0 26L22 -52M0 26L44 -34', ink.coral, 5),
			size,
		);
	return [
		shape('M-170 0Q-150 -170 -40 -180 90 -200 150 -90L170 0z', '#9a6a44'),
		shape('M-170 0Q-150 -170 -40 -180 -110 -90 -100 0z', '#6d4a34'),
		shape('M-70 0V-60Q-60 -120 0 -120T70 -60V0z', ink.umber),
		shape('M-54 0V-56Q-46 -102 0 -102T54 -56V0z', ink.gold),
		disc([-20, -44, 13], ink.skin),
		shape('M-42 0q0 -34 22 -34t22 34z', ink.teal),
		disc([22, -38, 12], ink.skin),
		shape('M2 0q0 -28 20 -28t20 28z', ink.brick),
		shell([-110, -24], 0.8),
		shell([110, -20], 0.7),
		shell([0, -176], 0.6),
	].join('');
}

function books([x, y]: Point): Svg {
	const colours = [ink.coral, ink.navy, ink.gold, ink.teal, ink.cream, ink.plum, ink.olive];
	return row(7, (i) => {
		const tall = 110 + ((i * 37) % 50);
		return (
			rect([x + i * 36, y - tall, 32, tall], colours[i] ?? ink.teal) +
			rect([x + i * 36 + 5, y - tall + 16, 22, 6], ink.sand)
		);
	});
}

function pettole(): Svg {
	const heap = row(12, (i) => {
		const [x, y] = [Math.cos(i * 2.4) * 34 * Math.sqrt(i), -96 + Math.sin(i * 2.4) * 14 * Math.sqrt(i)];
		return disc([x, y, 32], i % 2 ? ink.gold : ink.ochre) + disc([x + 9, y - 9, 10], '#f9dc8c');
	});
	return [
		line('M-40 -180q-18 -34 0 -64t0 -60M50 -180q-18 -34 0 -64t0 -60', ink.cream, 7),
		heap,
		shape('M-150 -80H150Q130 0 80 0H-80Q-130 0 -150 -80z', ink.navy),
		shape('M-150 -80H-60Q-50 -20 -30 0H-80Q-130 0 -150 -80z', ink.night),
		oval([0, -80, 150, 14], '#1d4a66'),
	].join('');
}
