# Writes expected/agreement.csv and expected/trimming.csv. Run in this folder: Rscript agreement.R
suppressMessages({library(vcd); library(psych); library(survey)})
rows <- list(); num <- function(v) if (is.na(v)) "NA" else sprintf("%.17g", v)
emit <- function(ds, metric, item, group, field, v) rows[[length(rows) + 1]] <<- paste(ds, metric, item, group, field, num(as.numeric(v)), sep = ",")
flush <- function(file) { con <- file(file, open = "wb"); writeLines(c("dataset,metric,item,group,field,value", unlist(rows)), con); close(con); rows <<- list() }

# two raters: vcd::Kappa; its value agrees with psych::cohen.kappa
kappas <- function(ds, item, group, T) {
  emit(ds, "kappa", item, group, "n", sum(T))
  emit(ds, "kappa", item, group, "agreeing", sum(diag(T))/sum(T))
  for (w in c("Equal-Spacing", "Fleiss-Cohen")) { k <- Kappa(T, weights = w); ci <- confint(k)
    if (w == "Equal-Spacing") { out("none", k$Unweighted, ci[1, ], ds, item, group) ; stopifnot(abs(k$Unweighted[[1]] - cohen.kappa(T)$kappa) < 1e-12) }
    else stopifnot(abs(k$Weighted[[1]] - cohen.kappa(T)$weighted.kappa) < 1e-12)
    out(if (w == "Equal-Spacing") "linear" else "quadratic", k$Weighted, ci[2, ], ds, item, group) }
}
out <- function(name, k, ci, ds, item, group) { emit(ds, "kappa", item, group, name, k[[1]]); emit(ds, "kappa", item, group, paste0(name, "_se"), k[[2]]); emit(ds, "kappa", item, group, paste0(name, "_low"), ci[[1]]); emit(ds, "kappa", item, group, paste0(name, "_high"), ci[[2]]) }
va <- read.csv("data/visualacuity.csv")
for (g in c("female", "male")) kappas("visualacuity", "right/left", paste0("gender=", g), xtabs(Freq ~ right + left, subset(va, gender == g)))
bfi <- read.csv("data/bfi.csv"); lq <- read.csv("data/lq2002.csv")
pairs6 <- function(a, b) table(factor(a, 1:6), factor(b, 1:6)); pairs5 <- function(a, b) table(factor(a, 1:5), factor(b, 1:5))
kappas("bfi", "N1/N2", "all", pairs6(bfi$N1, bfi$N2)); kappas("bfi", "A1/A2", "all", pairs6(bfi$A1, bfi$A2))
kappas("lq2002", "LEAD01/LEAD02", "all", pairs5(lq$LEAD01, lq$LEAD02))

# three raters: the formulas of Fleiss (1971) and of Gwet (2014, section 5.3), over rows
triads <- function(ds, item, X) {
  X <- X[complete.cases(X), ]; n <- nrow(X); cats <- sort(unique(unlist(X))); R <- sapply(cats, function(k) rowSums(X == k)); m <- 3
  a <- rowSums(R*(R - 1))/(m*(m - 1)); pk <- colMeans(R)/m; pe <- sum(pk^2); k <- (mean(a) - pe)/(1 - pe)
  e <- as.vector(R %*% pk)/m; ki <- (a - pe)/(1 - pe) - 2*(1 - k)*(e - pe)/(1 - pe); se <- sqrt(sum((ki - k)^2)/(n*(n - 1)))
  d <- apply(X, 1, function(r) length(unique(r)))
  v <- list(n = n, all_agree = mean(d == 1), two_agree = mean(d == 2), none_agree = mean(d == 3), fleiss = k, fleiss_se = se, fleiss_low = k - qt(.975, n - 1)*se, fleiss_high = k + qt(.975, n - 1)*se)
  w <- prop.test(sum(d == 1), n, correct = FALSE)$conf.int; v$all_low <- w[1]; v$all_high <- w[2]
  for (f in names(v)) emit(ds, "triads", item, "all", f, v[[f]])
}
triads("bfi", "N1/N2/N3", bfi[, c("N1", "N2", "N3")]); triads("bfi", "A2/A3/A5", bfi[, c("A2", "A3", "A5")])
triads("lq2002", "LEAD01/LEAD02/LEAD03", lq[, c("LEAD01", "LEAD02", "LEAD03")])
flush("expected/agreement.csv")

# trimming: trimWeights repeated until nothing lies above the cap
trims <- function(file, multiple) { w <- read.csv(file)$weight; d <- svydesign(ids = ~1, weights = ~w, data = data.frame(w = w)); cap <- multiple*mean(w)
  for (i in 1:2000) { v <- weights(d); if (!any(v > cap*(1 + 1e-14))) break; d <- trimWeights(d, upper = cap) }
  v <- weights(d); item <- sub(".csv", "", basename(file), fixed = TRUE); g <- paste0("multiple=", multiple)
  for (f in list(list("n", length(w)), list("cap", cap), list("sum", sum(v)), list("min", min(v)), list("max", max(v)), list("sd", sd(v)), list("above", sum(w > cap)))) emit(item, "trimming", "", g, f[[1]], f[[2]]) }
for (f in c("expected/weights_apistrat_nonresponse.csv", "expected/weights_apisrs_rake.csv", "expected/weights_apiclus1_rake.csv")) for (m in c(1.05, 1.2, 1.5, 3)) trims(f, m)
flush("expected/trimming.csv")
