// Affiliations of a table as bars along time: what has no known end runs on to the edge, faded.
import { library, rows, colour } from "./page.js";

function day(text, last) {
  const [year, month, date] = text.split("-").map(Number);
  return last
    ? Date.UTC(year, month ? month : 12, date ? date : 0) // day 0: the last of the month before
    : Date.UTC(year, (month ?? 1) - 1, date ?? 1);
}

function periods(section) {
  const here = location.pathname;
  return rows(section).filter((row) => row.start || row.end).map((row) => {
    const other = row.affiliate?.href?.split("?")[0] === here ? row.patron : row.affiliate;
    return {
      name: `${row.type?.text ?? ""} · ${other?.text ?? ""}`,
      from: row.start ? day(row.start.text, false) : null,
      to: row.end ? day(row.end.text, true) : null,
      words: `${row.start?.text ?? "…"} – ${row.end?.text ?? "…"}`,
    };
  });
}

export function suits(section) {
  return periods(section).length > 0;
}

const YEAR = 31_557_600_000;

export async function draw(section, canvas) {
  await library("lib/echarts/dist/echarts.min.js");
  const all = periods(section).slice(0, 40).reverse();
  const known = all.flatMap((p) => [p.from, p.to]).filter((t) => t !== null);
  const first = Math.min(...known) - YEAR / 2;
  const last = Math.max(Math.max(...known) + YEAR / 2, first + 3 * YEAR);
  const rtl = document.documentElement.dir === "rtl";
  canvas.style.blockSize = 56 + 30 * all.length + "px";
  const text = { color: colour("quiet"), fontFamily: getComputedStyle(document.body).fontFamily };
  const chart = window.echarts.init(canvas);
  const bar = (params, api) => {
    const row = all[params.dataIndex];
    const start = api.coord([row.from ?? first, params.dataIndex]);
    const end = api.coord([row.to ?? last, params.dataIndex]);
    return {
      type: "rect",
      shape: {
        x: Math.min(start[0], end[0]), y: start[1] - 8, r: 4,
        width: Math.max(4, Math.abs(end[0] - start[0])), height: 16,
      },
      style: { fill: colour(row.to === null ? "second" : "accent"), opacity: row.to === null || row.from === null ? 0.55 : 0.9 },
    };
  };
  chart.setOption({
    animation: false,
    textStyle: text,
    tooltip: {
      renderMode: "richText",
      formatter: ({ dataIndex }) => `${all[dataIndex].name}\n${all[dataIndex].words}`,
    },
    grid: { left: 12, right: 18, top: 8, bottom: 8, containLabel: true },
    xAxis: {
      type: "time", min: first, max: last, inverse: rtl, axisLabel: { ...text, formatter: "{yyyy}", hideOverlap: true },
      minInterval: YEAR, splitLine: { show: true, lineStyle: { color: colour("line") } },
    },
    yAxis: {
      type: "category", data: all.map((p) => p.name), position: rtl ? "right" : "left",
      axisLabel: { ...text, width: Math.min(260, canvas.clientWidth * 0.42), overflow: "truncate" }, axisTick: { show: false },
    },
    series: [{ type: "custom", renderItem: bar, encode: { x: [0, 1], y: 2 }, data: all.map((p, i) => [p.from ?? first, p.to ?? last, i]) }],
  });
  new ResizeObserver(() => chart.resize()).observe(canvas);
}
