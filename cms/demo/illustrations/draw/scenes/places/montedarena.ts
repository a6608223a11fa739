import { sailboat } from '../../boats.ts';
import { scrub } from '../../coastline.ts';
import { reeds } from '../../green.ts';
import { ink, noon } from '../../palette.ts';
import { person } from '../../people.ts';
import { sea } from '../../sea.ts';
import { clouds, sky } from '../../sky.ts';
import { at, line, shape, type Svg } from '../../svg.ts';

/** Montedarena: a wide dune of white sand, turquoise water, low scrub. */
export function montedarena(): readonly Svg[] {
	return [
		sky(noon, [1140, 230], 95),
		clouds(noon.cloud, [
			[100, 140, 380],
			[820, 110, 260],
		]),
		sea({ ...noon, sea: ['#8ad5ca', '#62cfc6', '#35b3b2', '#2aa7ac', '#1f919e'] }, 470),
		at([1280, 540], sailboat(ink.coral, ink.terracotta), 0.45),
		shape('M-10 1010V560Q160 700 520 720T1610 640V1010z', ink.foam, 0.9),
		shape('M-10 1010V580Q160 720 520 740T1610 664V1010z', '#f5e3bf'),
		shape('M-10 1010V420Q200 380 420 480T760 660Q900 740 1000 1010z', '#fbeed2'),
		shape(
			'M-10 420Q200 380 420 480T760 660Q900 740 1000 1010H700Q640 760 480 640 260 480 -10 540z',
			'#e6cf9f',
		),
		line(
			'M60 640q120 -40 240 30M120 760q140 -50 300 40M300 900q120 -30 260 40M900 760q120 10 260 -10',
			'#d9b988',
			6,
		),
		scrub([20, 440, 330], [ink.pine, ink.leaf], 62),
		scrub([300, 600, 230], [ink.pine, ink.olive], 52),
		reeds([480, 620], 16, ink.olive),
		reeds([170, 560], 18, ink.leaf),
		shape('M540 1010L660 765H770L720 1010z', ink.dust),
		line('M652 780h118M640 815h124M626 850h130M610 890h138M594 930h146M576 972h150', ink.umber, 5),
		parasol([1150, 800], ink.coral),
		parasol([1370, 760], ink.gold),
		person({ feet: [1000, 770], tall: 110, coat: ink.teal, trousers: ink.navy, walking: true }),
		person({
			feet: [1260, 860],
			tall: 130,
			coat: ink.gold,
			trousers: ink.coral,
			walking: true,
			left: true,
			skirt: true,
			long: true,
		}),
	];
}

function parasol([x, y]: readonly [number, number], colour: string): Svg {
	return (
		line(`M${x} ${y}L${x - 16} ${y - 150}`, ink.umber, 7) +
		shape(`M${x - 116} ${y - 130}Q${x - 20} ${y - 230} ${x + 84} ${y - 156}z`, colour) +
		shape(
			`M${x - 116} ${y - 130}Q${x - 60} ${y - 200} ${x - 20} ${y - 196}L${x - 40} ${y - 136}z`,
			ink.cream,
		) +
		shape(`M${x - 90} ${y + 8}h180l20 14h-220z`, ink.cream)
	);
}
