// Figures of a table as ranges from the least to the most that is said, one line for each voice.
import { library, rows, colour } from "./page.js";

function ranges(section) {
  return rows(section).filter((row) => row.minimum || row.maximum).map((row) => {
    const low = row.minimum ? Number(row.minimum.text) : 0;
    const high = row.maximum ? Number(row.maximum.text) : null;
    const words = high === null ? `≥ ${low}` : low === high ? `${low}` : `${low}–${high}`;
    const voice = row.source?.text ?? row.report?.text ?? "";
    return { low, high, words, harm: row.harm?.text ?? "", name: `${row.event?.text ?? row.victims?.text ?? ""} · ${voice}` };
  });
}

export function suits(section) {
  return ranges(section).length > 0;
}

export async function draw(section, canvas) {
  await library("lib/echarts/dist/echarts.min.js");
  const all = ranges(section).slice(0, 40).reverse();
  const most = Math.max(1, ...all.map((r) => r.high ?? r.low));
  const harms = [...new Set(all.map((r) => r.harm))];
  const colours = [colour("accent"), colour("second"), colour("quiet")];
  const rtl = document.documentElement.dir === "rtl";
  canvas.style.blockSize = 56 + 30 * all.length + "px";
  const text = { color: colour("quiet"), fontFamily: getComputedStyle(document.body).fontFamily };
  const chart = window.echarts.init(canvas);
  const bar = (params, api) => {
    const row = all[params.dataIndex];
    const zero = api.coord([0, params.dataIndex]);
    const low = api.coord([row.low, params.dataIndex])[0];
    const high = api.coord([row.high ?? row.low, params.dataIndex])[0];
    const fill = colours[harms.indexOf(row.harm) % colours.length];
    const strip = (from, to, opacity) => ({
      type: "rect", style: { fill, opacity },
      shape: { x: Math.min(from, to), y: zero[1] - 7, r: 3, width: Math.max(1, Math.abs(to - from)), height: 14 },
    });
    const end = rtl ? high - 6 : high + 6;
    return {
      type: "group",
      children: [
        strip(zero[0], low, 0.9), // at least these
        strip(low, high, 0.4), // and up to these
        { type: "text", style: { text: `\u2066${row.words}\u2069`, x: end, y: zero[1], fill: colour("ink"), textAlign: rtl ? "right" : "left", textVerticalAlign: "middle", fontFamily: text.fontFamily, fontSize: 12 } },
      ],
    };
  };
  chart.setOption({
    animation: false,
    textStyle: text,
    tooltip: {
      renderMode: "richText",
      formatter: ({ dataIndex }) => `${all[dataIndex].name}\n${all[dataIndex].harm}: \u2066${all[dataIndex].words}\u2069`,
    },
    grid: { left: rtl ? 46 : 12, right: rtl ? 12 : 46, top: 8, bottom: 8, containLabel: true },
    xAxis: { type: "value", min: 0, max: most, minInterval: 1, inverse: rtl, axisLabel: { ...text, hideOverlap: true }, splitLine: { lineStyle: { color: colour("line") } } },
    yAxis: {
      type: "category", data: all.map((r) => `${r.harm} · ${r.name}`), position: rtl ? "right" : "left", axisTick: { show: false },
      axisLabel: { ...text, width: Math.min(420, canvas.clientWidth * 0.48), overflow: "truncate" },
    },
    series: [{ type: "custom", renderItem: bar, encode: { x: [0, 1], y: 2 }, data: all.map((r, i) => [0, r.high ?? r.low, i]) }],
  });
  new ResizeObserver(() => chart.resize()).observe(canvas);
}
