import { sailboat } from '../../boats.ts';
import { ink, noon } from '../../palette.ts';
import { person } from '../../people.ts';
import { sea } from '../../sea.ts';
import { clouds, sky } from '../../sky.ts';
import { whiteStone } from '../../stone.ts';
import { at, line, rect, row, shape, type Svg } from '../../svg.ts';

/** Lido Mezzaluna: a beach kiosk on stilts, parasols in a half moon. */
export function lidoMezzaluna(): readonly Svg[] {
	return [
		sky(noon, [1240, 210], 90),
		clouds(noon.cloud, [[100, 120, 340]]),
		sea({ ...noon, sea: ['#8ad5ca', '#62cfc6', '#35b3b2', '#2aa7ac', '#1f919e'] }, 440),
		at([1330, 520], sailboat(ink.coral, ink.terracotta), 0.6),
		shape('M-10 1010V700Q500 560 1000 640T1610 760V1010z', ink.foam, 0.9),
		shape('M-10 1010V720Q500 580 1000 660T1610 786V1010z', ink.limestone),
		line('M300 760V560M420 790V560M640 800V560M760 780V560M300 680L420 620M640 620L760 680', ink.umber, 16),
		rect([230, 540, 620, 30], ink.dust),
		rect([270, 330, 540, 214], whiteStone.lit),
		row(9, (i) => rect([270 + i * 60, 330, 30, 214], ink.turquoise, 0.6)),
		rect([370, 380, 340, 120], ink.deep),
		person({
			feet: [540, 536],
			tall: 170,
			coat: ink.coral,
			trousers: ink.navy,
			hands: [
				[18, 22],
				[-18, 22],
			],
		}),
		rect([350, 496, 380, 48], ink.dust),
		shape('M200 340L540 200 880 340z', ink.gold),
		shape('M200 340L540 200V340z', ink.ochre),
		at([540, 190], shape('M0 -70A56 56 0 1 0 40 20 44 44 0 1 1 0 -70z', ink.cream)),
		shape('M850 560L1010 800H1060L890 560z', ink.dust),
		line('M872 600h60M900 650h66M930 700h70M960 750h74', ink.umber, 7),
		...[
			[1130, 800, ink.coral],
			[1300, 840, ink.gold],
			[1450, 900, ink.turquoise],
			[120, 880, ink.turquoise],
			[300, 920, ink.coral],
			[520, 940, ink.gold],
		].map(([left, foot, c]) => {
			const [x, y] = [Number(left), Number(foot)];
			return (
				line(`M${x} ${y}V${y - 150}`, ink.umber, 8) +
				shape(`M${x - 100} ${y - 130}Q${x} ${y - 240} ${x + 100} ${y - 130}z`, String(c)) +
				shape(`M${x - 100} ${y - 130}Q${x - 60} ${y - 200} ${x} ${y - 186}L${x - 34} ${y - 130}z`, ink.cream)
			);
		}),
		person({ feet: [860, 930], tall: 170, coat: ink.teal, trousers: ink.coral, walking: true, long: true }),
	];
}
