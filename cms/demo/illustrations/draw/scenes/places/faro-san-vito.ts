import { sailboat } from '../../boats.ts';
import { rocks, scrub } from '../../coastline.ts';
import { ink, morning } from '../../palette.ts';
import { person } from '../../people.ts';
import { foam, glitter, sea } from '../../sea.ts';
import { clouds, coast, gulls, sky } from '../../sky.ts';
import { limestone, wall, whiteStone } from '../../stone.ts';
import { at, line, rect, row, shape, type Svg } from '../../svg.ts';

/** The tall white lighthouse of Capo San Vito on its rocky cape, waves below. */
export function faroSanVito(): readonly Svg[] {
	return [
		sky(morning, [1120, 300], 95),
		clouds(morning.cloud, [
			[80, 160, 340],
			[1060, 130, 380],
		]),
		gulls([360, 420], 6, ink.cream),
		coast([610, 40], morning.far, 21),
		sea(morning, 606),
		glitter(morning, [1120, 612], 900),
		at([1320, 680], sailboat(ink.coral, ink.terracotta), 0.7),
		shape('M-10 1010V700Q140 640 420 640 760 640 900 720 1010 790 960 880L820 1010z', '#b28a73'),
		shape('M-10 700Q140 640 420 640 760 640 900 720 700 700 420 720 140 720 -10 790z', limestone.lit),
		scrub([20, 690, 520], [ink.pine, ink.leaf], 56),
		wall([330, 540, 420, 120], whiteStone),
		rect([320, 526, 440, 18], ink.terracotta),
		...[370, 440, 650, 710].map((x) => rect([x, 576, 34, 50], ink.teal)),
		lighthouse(),
		shape('M-10 870Q300 850 620 850T1610 876V1010H-10z', morning.sea[4] ?? ink.teal),
		rocks([520, 850, 430], ['#e6c99c', '#8f6b62'], 96),
		rocks([20, 880, 520], ['#e6c99c', '#8f6b62'], 104),
		foam([-20, 886], 560),
		foam([500, 870], 520),
		shape('M700 930q60 -70 120 -10 40 -90 110 -10 40 -40 80 10 -150 40 -310 10z', ink.foam),
		shape('M420 950q60 -60 120 -8 50 -70 110 0 30 -30 60 10 -150 40 -290 -2z', ink.foam),
		person({ feet: [240, 700], tall: 84, coat: ink.coral, trousers: ink.navy }),
	];
}

function lighthouse(): Svg {
	return [
		shape('M474 640L496 190H584L606 640z', whiteStone.lit),
		shape('M474 640L496 190H524L514 640z', whiteStone.shade),
		shape('M514 640L524 190H550L556 640z', whiteStone.mid),
		row(4, (i) => rect([556, 250 + i * 92, 18, 34], ink.deep)),
		rect([478, 170, 124, 24], whiteStone.lit),
		line('M480 170V136H600V170M510 170V136M540 170V136M570 170V136', ink.navy, 4),
		rect([508, 96, 64, 76], ink.gold),
		rect([508, 96, 20, 76], ink.ochre),
		line('M508 96V172M540 96V172M572 96V172', ink.navy, 4),
		shape('M498 98Q540 40 582 98z', ink.teal),
		line('M540 70V34', ink.navy, 5),
	].join('');
}
