import { pine, planted } from '../../green.ts';
import { dusk, ink } from '../../palette.ts';
import { person } from '../../people.ts';
import { glitter, sea } from '../../sea.ts';
import { sky, stars } from '../../sky.ts';
import { bulbs } from '../../stage.ts';
import { at, disc, line, rect, shape, type Point, type Svg } from '../../svg.ts';

/** Campeggio Pineta Lama: tents and a camper under the pines by the sea. */
export function pinetaLama(): readonly Svg[] {
	return [
		sky(dusk, [1050, 440], 90),
		stars(60, 27),
		sea(dusk, 520),
		glitter(dusk, [1050, 526], 660),
		shape('M-10 1010V640Q500 600 1000 640T1610 630V1010z', '#5a5a48'),
		shape('M-10 1010V740Q600 700 1610 750V1010z', '#454a40'),
		planted([130, 760], 700, pine('#1d3a38', '#2f5248')),
		planted([640, 700], 520, pine('#1d3a38', '#2f5248')),
		planted([1480, 770], 720, pine('#1d3a38', '#2f5248')),
		at(
			[1180, 810],
			shape(
				'M-190 -30V-190Q-190 -210 -160 -210H90Q120 -210 140 -170L176 -110Q200 -104 200 -70V-30z',
				ink.cream,
			) +
				shape('M-190 -30V-190Q-190 -210 -160 -210H-110V-30z', ink.sand) +
				shape('M-190 -90H200V-60H-190z', ink.coral) +
				shape('M90 -190H110L150 -120H90z', ink.gold) +
				rect([-90, -180, 150, 70], ink.gold) +
				line('M-16 -180v70', ink.cream, 8) +
				disc([-110, -26, 36], ink.night) +
				disc([120, -26, 36], ink.night) +
				disc([-110, -26, 15], ink.sand) +
				disc([120, -26, 15], ink.sand),
		),
		tent([430, 860], 1.2, [ink.coral, ink.brick]),
		tent([760, 820], 0.85, [ink.turquoise, ink.teal]),
		disc([900, 930, 170], ink.gold, 0.16),
		shape('M860 940Q850 880 890 850 900 890 920 860 950 900 940 940z', '#e4573d'),
		shape('M876 940Q876 900 898 884 924 910 920 940z', ink.gold),
		line('M840 950L960 930M840 930L960 950', ink.umber, 12),
		person({
			feet: [1010, 960],
			tall: 230,
			coat: ink.gold,
			trousers: ink.night,
			left: true,
			hands: [
				[20, 14],
				[10, 22],
			],
		}),
		person({
			feet: [700, 960],
			tall: 220,
			coat: ink.teal,
			trousers: ink.night,
			long: true,
			hands: [
				[18, 14],
				[10, 22],
			],
		}),
		bulbs([640, 330], [1480, 300], [11, 110]),
	];
}

function tent([x, y]: Point, s: number, [lit, shade]: readonly [string, string]): Svg {
	return at(
		[x, y],
		disc([0, -90, 190], ink.gold, 0.12) +
			shape('M-220 0L0 -250 220 0z', lit) +
			shape('M-220 0L0 -250V0z', shade) +
			shape('M-70 0L0 -190 70 0z', ink.gold) +
			shape('M-70 0L0 -190 -20 0z', ink.cream) +
			line('M0 -250v-24M-220 0l-40 16M220 0l40 16', ink.cream, 5),
		s,
	);
}
