import type { Institution } from '../kernel/index.js';
import { alarms } from './accounts/alarms.js';
import { nationalAccounts } from './accounts/national-accounts.js';
import { productivityDecomposition } from './accounts/productivity-decomposition.js';
import { statistics } from './accounts/statistics.js';
import { supplierStatistics } from './accounts/supplier-statistics.js';
import { bankAccounts } from './finance/bank-accounts.js';
import { bondMarket } from './finance/bond-market.js';
import { soundFirms } from './accounts/sound-firms.js';
import { zombieCensus } from './accounts/zombie-census.js';
import { badLoans } from './finance/bad-loans.js';
import { bankResolution } from './finance/bank-resolution.js';
import { capitalStructure } from './finance/capital-structure.js';
import { creditGuarantees } from './finance/credit-guarantees.js';
import { foreignLending } from './finance/foreign-lending.js';
import { guaranteeClaims } from './finance/guarantee-claims.js';
import { bankIssues } from './finance/bank-issues.js';
import { interbankPremium } from './finance/interbank-premium.js';
import { recapitalisation } from './finance/recapitalisation.js';
import { borrowing } from './finance/borrowing.js';
import { governance } from './finance/governance.js';
import { landPrices } from './finance/land-prices.js';
import { landTrade } from './finance/land-trade.js';
import { lendingRates } from './finance/lending-rates.js';
import { mainBankTies } from './finance/main-bank-ties.js';
import { growthBeliefs } from './finance/growth-beliefs.js';
import { propertyLending } from './finance/property-lending.js';
import { shareMarket } from './finance/share-market.js';
import { shareOwnership } from './finance/share-ownership.js';
import { consumption } from './households/consumption.js';
import { demography } from './households/demography.js';
import { insecurity } from './households/insecurity.js';
import { bankInterest } from './keynes-schumpeter/bank-interest.js';
import { bankResult } from './keynes-schumpeter/bank-result.js';
import { brochures } from './keynes-schumpeter/brochures.js';
import { creditLimits } from './keynes-schumpeter/credit-limits.js';
import { demandExpectations } from './keynes-schumpeter/demand-expectations.js';
import { firmSettlement } from './keynes-schumpeter/firm-settlement.js';
import { goodsAllocation } from './keynes-schumpeter/goods-allocation.js';
import { goodsCompetition } from './keynes-schumpeter/goods-competition.js';
import { goodsProduction } from './keynes-schumpeter/goods-production.js';
import { goodsTurnover } from './keynes-schumpeter/goods-turnover.js';
import { indexedWage } from './keynes-schumpeter/indexed-wage.js';
import { labourRationing } from './keynes-schumpeter/labour-rationing.js';
import { machineBuilding } from './keynes-schumpeter/machine-building.js';
import { machineDelivery } from './keynes-schumpeter/machine-delivery.js';
import { machineMakerPlan } from './keynes-schumpeter/machine-maker-plan.js';
import { machineOrders } from './keynes-schumpeter/machine-orders.js';
import { machineResearch } from './keynes-schumpeter/machine-research.js';
import { machineUse } from './keynes-schumpeter/machine-use.js';
import { makerTurnover } from './keynes-schumpeter/maker-turnover.js';
import { productionAccounts } from './keynes-schumpeter/production-accounts.js';
import { productionFinance } from './keynes-schumpeter/production-finance.js';
import { publicDebt } from './keynes-schumpeter/public-debt.js';
import { steadyOpening } from './keynes-schumpeter/steady-opening.js';
import { unemploymentBenefit } from './keynes-schumpeter/unemployment-benefit.js';
import { dismissals } from './keynes-schumpeter-workers/dismissals.js';
import { earnings } from './keynes-schumpeter-workers/earnings.js';
import { firmWages } from './keynes-schumpeter-workers/firm-wages.js';
import { forcedSavings } from './keynes-schumpeter-workers/forced-savings.js';
import { hiring } from './keynes-schumpeter-workers/hiring.js';
import { incumbentWages } from './keynes-schumpeter-workers/incumbent-wages.js';
import { jobApplications } from './keynes-schumpeter-workers/job-applications.js';
import { jobFlows } from './keynes-schumpeter-workers/job-flows.js';
import { minimumWage } from './keynes-schumpeter-workers/minimum-wage.js';
import { payroll } from './keynes-schumpeter-workers/payroll.js';
import { productivityGains } from './keynes-schumpeter-workers/productivity-gains.js';
import { resignations } from './keynes-schumpeter-workers/resignations.js';
import { staffPlans } from './keynes-schumpeter-workers/staff-plans.js';
import { surplusSpending } from './keynes-schumpeter-workers/surplus-spending.js';
import { wageOffers } from './keynes-schumpeter-workers/wage-offers.js';
import { workingLives } from './keynes-schumpeter-workers/working-lives.js';
import { boards } from './labour/boards.js';
import { careers } from './labour/careers.js';
import { farmExodus } from './labour/farm-exodus.js';
import { jobStatistics } from './labour/job-statistics.js';
import { labourMarket } from './labour/labour-market.js';
import { productivityCoalition } from './labour/productivity-coalition.js';
import { seniorityPay } from './labour/seniority-pay.js';
import { separations } from './labour/separations.js';
import { slack } from './labour/slack.js';
import { wages } from './labour/wages.js';
import { capital } from './production/capital.js';
import { farming } from './production/farming.js';
import { firmAccounts } from './production/firm-accounts.js';
import { goodsMarket } from './production/goods-market.js';
import { inputs } from './production/inputs.js';
import { investment } from './production/investment.js';
import { marketShares } from './production/market-shares.js';
import { offshoring } from './production/offshoring.js';
import { supplierLinks } from './production/supplier-links.js';
import { supplierOrders } from './production/supplier-orders.js';
import { supplierTerms } from './production/supplier-terms.js';
import { softwareGrants } from './technology/software-grants.js';
import { supplierUpgrading } from './technology/supplier-upgrading.js';
import { pricing } from './production/pricing.js';
import { production } from './production/production.js';
import { productionPlan } from './production/production-plan.js';
import { purchases } from './production/purchases.js';
import { salesExpectations } from './production/sales-expectations.js';
import { centralBank } from './state/central-bank.js';
import { exportTargets } from './state/export-targets.js';
import { industrialSupport } from './state/industrial-support.js';
import { inflationExpectations } from './state/inflation-expectations.js';
import { investmentCouncils } from './state/investment-councils.js';
import { loanApplications } from './state/loan-applications.js';
import { ministry } from './state/ministry.js';
import { policyLoans } from './state/policy-loans.js';
import { packages } from './state/packages.js';
import { publicCapital } from './state/public-capital.js';
import { publicSpending } from './state/public-spending.js';
import { stateBudget } from './state/state-budget.js';
import { worksAllocation } from './state/works-allocation.js';
import { frontier } from './technology/frontier.js';
import { knowHow } from './technology/know-how.js';
import { knowledgeSpillovers } from './technology/knowledge-spillovers.js';
import { learningByDoing } from './technology/learning-by-doing.js';
import { licences } from './technology/licences.js';
import { patents } from './technology/patents.js';
import { research } from './technology/research.js';
import { ambition } from './turnover/ambition.js';
import { distress } from './turnover/distress.js';
import { entry } from './turnover/entry.js';
import { exit } from './turnover/exit.js';
import { foreignTakeovers } from './turnover/foreign-takeovers.js';
import { takeovers } from './turnover/takeovers.js';
import { debtRelief } from './turnover/debt-relief.js';
import { solvency } from './turnover/solvency.js';
import { occupationalChoice } from './turnover/occupational-choice.js';
import { owners } from './turnover/owners.js';
import { exchangeRate } from './world/exchange-rate.js';
import { foreignAccounts } from './world/foreign-accounts.js';
import { foreignTrade } from './world/foreign-trade.js';

const all = [
  demography,
  lendingRates,
  inputs,
  salesExpectations,
  productionPlan,
  ministry,
  loanApplications,
  exportTargets,
  industrialSupport,
  investmentCouncils,
  investment,
  farmExodus,
  landTrade,
  policyLoans,
  governance,
  mainBankTies,
  borrowing,
  bondMarket,
  separations,
  labourMarket,
  slack,
  wages,
  productivityCoalition,
  jobStatistics,
  careers,
  seniorityPay,
  boards,
  frontier,
  research,
  licences,
  learningByDoing,
  knowledgeSpillovers,
  publicCapital,
  knowHow,
  patents,
  farming,
  production,
  packages,
  worksAllocation,
  publicSpending,
  foreignTrade,
  insecurity,
  consumption,
  goodsMarket,
  purchases,
  firmAccounts,
  capital,
  pricing,
  marketShares,
  ambition,
  occupationalChoice,
  offshoring,
  supplierLinks,
  supplierOrders,
  supplierTerms,
  softwareGrants,
  supplierUpgrading,
  entry,
  takeovers,
  foreignTakeovers,
  solvency,
  distress,
  debtRelief,
  owners,
  exit,
  badLoans,
  bankAccounts,
  shareOwnership,
  bankResolution,
  capitalStructure,
  creditGuarantees,
  foreignLending,
  guaranteeClaims,
  interbankPremium,
  bankIssues,
  recapitalisation,
  foreignAccounts,
  stateBudget,
  centralBank,
  exchangeRate,
  inflationExpectations,
  growthBeliefs,
  propertyLending,
  landPrices,
  shareMarket,
  nationalAccounts,
  statistics,
  productivityDecomposition,
  supplierStatistics,
  zombieCensus,
  soundFirms,
  alarms,
  steadyOpening,
  bankInterest,
  indexedWage,
  machineResearch,
  brochures,
  demandExpectations,
  machineUse,
  creditLimits,
  productionFinance,
  machineOrders,
  machineMakerPlan,
  labourRationing,
  machineBuilding,
  goodsProduction,
  goodsCompetition,
  unemploymentBenefit,
  goodsAllocation,
  firmSettlement,
  bankResult,
  machineDelivery,
  productionAccounts,
  makerTurnover,
  goodsTurnover,
  publicDebt,
  firmWages,
  workingLives,
  minimumWage,
  staffPlans,
  incumbentWages,
  resignations,
  dismissals,
  jobApplications,
  wageOffers,
  hiring,
  jobFlows,
  earnings,
  payroll,
  surplusSpending,
  forcedSavings,
  productivityGains,
];

/** Every institution there is, by name; economies choose among them. */
export const institutions: Readonly<Record<string, Institution>> = Object.fromEntries(
  all.map((one) => [one.ports.name, one]),
);
