-- CreateEnum
CREATE TYPE "SpecialDayKind" AS ENUM ('holiday', 'workday');

-- AlterTable
ALTER TABLE "TaskUnit" ADD COLUMN     "joinedOn" CHAR(10);

-- CreateTable
CREATE TABLE "CalendarDay" (
    "day" CHAR(10) NOT NULL,
    "kind" "SpecialDayKind" NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "CalendarDay_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "CalendarYear" (
    "year" INTEGER NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "CalendarYear_pkey" PRIMARY KEY ("year")
);

ALTER TABLE "TaskUnit" ADD CONSTRAINT "TaskUnit_joinedOn_is_day" CHECK (is_day("joinedOn"::text));
ALTER TABLE "CalendarDay" ADD CONSTRAINT "CalendarDay_day_is_day" CHECK (is_day("day"::text));
ALTER TABLE "CalendarYear" ADD CONSTRAINT "CalendarYear_year_range" CHECK ("year" BETWEEN 1900 AND 2199);

-- The years that the General Office of the State Council has published, as its notices say. An administrator adds later ones.
INSERT INTO "CalendarYear" ("year", "source") VALUES
  (2023, '国务院办公厅关于2023年部分节假日安排的通知（国办发明电〔2022〕16号）'),
  (2024, '国务院办公厅关于2024年部分节假日安排的通知（国办发明电〔2023〕7号）'),
  (2025, '国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）'),
  (2026, '国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）');

INSERT INTO "CalendarDay" ("day", "kind", "name")
SELECT to_char(day, 'YYYY-MM-DD'), 'holiday', "name"
FROM (VALUES
  ('元旦', '2023-01-01', '2023-01-02'),
  ('春节', '2023-01-21', '2023-01-27'),
  ('清明节', '2023-04-05', '2023-04-05'),
  ('劳动节', '2023-04-29', '2023-05-03'),
  ('端午节', '2023-06-22', '2023-06-24'),
  ('中秋节、国庆节', '2023-09-29', '2023-10-06'),
  ('元旦', '2024-01-01', '2024-01-01'),
  ('春节', '2024-02-10', '2024-02-17'),
  ('清明节', '2024-04-04', '2024-04-06'),
  ('劳动节', '2024-05-01', '2024-05-05'),
  ('端午节', '2024-06-10', '2024-06-10'),
  ('中秋节', '2024-09-15', '2024-09-17'),
  ('国庆节', '2024-10-01', '2024-10-07'),
  ('元旦', '2025-01-01', '2025-01-01'),
  ('春节', '2025-01-28', '2025-02-04'),
  ('清明节', '2025-04-04', '2025-04-06'),
  ('劳动节', '2025-05-01', '2025-05-05'),
  ('端午节', '2025-05-31', '2025-06-02'),
  ('国庆节、中秋节', '2025-10-01', '2025-10-08'),
  ('元旦', '2026-01-01', '2026-01-03'),
  ('春节', '2026-02-15', '2026-02-23'),
  ('清明节', '2026-04-04', '2026-04-06'),
  ('劳动节', '2026-05-01', '2026-05-05'),
  ('端午节', '2026-06-19', '2026-06-21'),
  ('中秋节', '2026-09-25', '2026-09-27'),
  ('国庆节', '2026-10-01', '2026-10-07')
) AS span ("name", "first", "last"), generate_series("first"::timestamp, "last"::timestamp, interval '1 day') AS day;

INSERT INTO "CalendarDay" ("day", "kind", "name") VALUES
  ('2023-01-28', 'workday', '春节'),
  ('2023-01-29', 'workday', '春节'),
  ('2023-04-23', 'workday', '劳动节'),
  ('2023-05-06', 'workday', '劳动节'),
  ('2023-06-25', 'workday', '端午节'),
  ('2023-10-07', 'workday', '中秋节、国庆节'),
  ('2023-10-08', 'workday', '中秋节、国庆节'),
  ('2024-02-04', 'workday', '春节'),
  ('2024-02-18', 'workday', '春节'),
  ('2024-04-07', 'workday', '清明节'),
  ('2024-04-28', 'workday', '劳动节'),
  ('2024-05-11', 'workday', '劳动节'),
  ('2024-09-14', 'workday', '中秋节'),
  ('2024-09-29', 'workday', '国庆节'),
  ('2024-10-12', 'workday', '国庆节'),
  ('2025-01-26', 'workday', '春节'),
  ('2025-02-08', 'workday', '春节'),
  ('2025-04-27', 'workday', '劳动节'),
  ('2025-09-28', 'workday', '国庆节、中秋节'),
  ('2025-10-11', 'workday', '国庆节、中秋节'),
  ('2026-01-04', 'workday', '元旦'),
  ('2026-02-14', 'workday', '春节'),
  ('2026-02-28', 'workday', '春节'),
  ('2026-05-09', 'workday', '劳动节'),
  ('2026-09-20', 'workday', '国庆节'),
  ('2026-10-10', 'workday', '国庆节');
