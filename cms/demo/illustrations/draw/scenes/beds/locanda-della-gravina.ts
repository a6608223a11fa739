import { framedArch } from '../../arches.ts';
import { scrub } from '../../coastline.ts';
import { reeds } from '../../green.ts';
import { balcony, pottedPlant } from '../../lanes.ts';
import { dusk, ink } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { caves, crag } from '../../rock.ts';
import { sky, stars } from '../../sky.ts';
import { limestone } from '../../stone.ts';
import { at, disc, line, printed, shape, type Svg } from '../../svg.ts';

/** Locanda della Gravina: an inn cut into the rock, a lantern at its door. */
export function locandaGravina(): readonly Svg[] {
	return [
		sky(dusk, [1320, 420], 90),
		stars(50, 29),
		shape('M900 560Q1200 500 1610 540V1010H900z', dusk.mid),
		shape(`M-10 -10H1010${crag([1010, -10], [1250, 1010], [40, 23])}H-10z`, '#a8734f'),
		shape(`M-10 -10H560${crag([560, -10], [330, 1010], [30, 5])}H-10z`, '#7d5040'),
		line('M-10 160H990M-10 330H1060M100 500H1100', '#6b4438', 6),
		caves(
			[
				[250, 300, 90],
				[900, 300, 80],
			],
			ink.night,
		),
		disc([640, 560, 330], ink.gold, 0.14),
		framedArch([560, 830, 190, 330], limestone, ink.brick),
		line('M560 830V520', ink.night, 6),
		...[330, 820].map(
			(x) =>
				framedArch([x, 640, 110, 170], limestone, ink.gold) +
				line(`M${x} 640V480M${x - 50} 570h100`, ink.umber, 7),
		),
		framedArch([700, 300, 80, 120], limestone, ink.gold),
		framedArch([460, 290, 80, 120], limestone, ink.gold),
		balcony([630, 316], 150, 60),
		line('M700 470H760V520', ink.night, 9),
		shape('M732 520H788L778 600H742z', ink.gold),
		shape('M724 520L760 490 796 520z', ink.night),
		disc([760, 560, 110], ink.gold, 0.3),
		printed('M-10 1010V830H1180L1260 1010z', '#8a6450', print('paving')),
		shape('M470 836H660L820 1010H340z', ink.gold, 0.3),
		at([400, 870], pottedPlant(ink.coral), 1.4),
		at([740, 870], pottedPlant('#e0708a'), 1.3),
		person({
			feet: [960, 930],
			tall: 240,
			coat: ink.teal,
			trousers: ink.night,
			walking: true,
			left: true,
			over: shape('M-22 -80Q-24 -50 -16 -46H-10V-80z', ink.coral),
		}),
		scrub([1180, 1010, 440], ['#1d3a38', '#2f5248'], 70),
		reeds([1500, 1010], 18, ink.night),
	];
}
