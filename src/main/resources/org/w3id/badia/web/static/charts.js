// Numbers of a table as bars: by month with every month in between, or by name.
import { library, rows, headings, colour } from "./page.js";

const NUMBER = /^-?\d+(\.\d+)?$/;

function measures(section) {
  const first = rows(section);
  return Object.keys(headings(section)).filter((key) =>
    key !== "month" && first.some((row) => row[key]) &&
    first.every((row) => !row[key] || NUMBER.test(row[key].text)));
}

export function suits(section) {
  const enough = section.dataset.view === "bars" ? 1 : 2;
  return measures(section).length > 0 && rows(section).length >= enough;
}

/** The months from the first to the last: a month without events is a gap, not left out. */
function months(list) {
  const all = [];
  let [year, month] = list[0].split("-").map(Number);
  const last = list[list.length - 1];
  for (let name = list[0]; name <= last && all.length < 600; ) {
    all.push(name);
    month += 1;
    if (month > 12) {
      year += 1;
      month = 1;
    }
    name = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
  }
  return all;
}

function timeline(section) {
  const byMonth = new Map(rows(section).map((row) => [row.month.text, row]));
  const categories = months([...byMonth.keys()].sort());
  return { categories, value: (name, key) => Number(byMonth.get(name)?.[key]?.text ?? 0) };
}

function bars(section) {
  const all = rows(section).slice(0, 20).reverse();
  const key = Object.keys(all[0]).find((k) => !NUMBER.test(all[0][k].text));
  return {
    categories: all.map((row) => row[key].text),
    value: (name, measure) => Number(all.find((row) => row[key].text === name)?.[measure]?.text ?? 0),
  };
}

export async function draw(section, canvas) {
  await library("lib/echarts/dist/echarts.min.js");
  const lying = section.dataset.view === "bars";
  const { categories, value } = lying ? bars(section) : timeline(section);
  const names = headings(section);
  const rtl = document.documentElement.dir === "rtl";
  const text = { color: colour("quiet"), fontFamily: getComputedStyle(document.body).fontFamily };
  const category = { type: "category", data: categories, axisLabel: text, inverse: rtl && !lying };
  const numbers = {
    type: "value", minInterval: 1, axisLabel: text, inverse: rtl && lying,
    position: rtl && !lying ? "right" : undefined,
    splitLine: { lineStyle: { color: colour("line") } },
  };
  if (lying && rtl) {
    category.position = "right";
  }
  if (lying) {
    canvas.style.blockSize = 60 + 30 * categories.length + "px";
  }
  const chart = window.echarts.init(canvas);
  const keys = measures(section);
  chart.setOption({
    animation: false,
    color: [colour("accent"), colour("second")],
    textStyle: text,
    legend: keys.length > 1 ? { textStyle: text, top: 0 } : undefined,
    tooltip: { trigger: "axis", renderMode: "richText" },
    grid: { left: rtl ? 30 : 12, right: rtl ? 12 : 30, bottom: 8, top: keys.length > 1 ? 34 : 14, containLabel: true },
    xAxis: lying ? numbers : category,
    yAxis: lying ? category : numbers,
    series: keys.map((key) => ({
      type: "bar", name: names[key], stack: "all", barMaxWidth: 28,
      data: categories.map((name) => value(name, key)),
    })),
  });
  new ResizeObserver(() => chart.resize()).observe(canvas);
}
