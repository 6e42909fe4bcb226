(function () {
  // One step after the other: what would answer a question stands below it.
  var steps = Array.prototype.slice.call(document.querySelectorAll(".step"));
  var ended = document.getElementById("ended");

  function show(index) {
    if (index < steps.length) {
      steps[index].hidden = false;
      steps[index].scrollIntoView({ block: "nearest" });
    } else {
      ended.hidden = false;
    }
  }

  function reveal(question, value, next) {
    var truth = question.dataset.truth;
    var said = false;
    question.querySelectorAll(".reply").forEach(function (reply) {
      var isSaid = reply.dataset.value === value;
      said = said || isSaid;
      reply.hidden = !isSaid && reply.dataset.value !== truth;
      if (isSaid) {
        question.insertBefore(reply, question.querySelector(".reply, .otherwise"));
      }
    });
    var otherwise = question.querySelector(".otherwise");
    if (otherwise) {
      otherwise.hidden = said;
    }
    question.querySelectorAll(".answers button, .answers input").forEach(function (each) {
      each.disabled = true;
      each.setAttribute("aria-pressed", String(each.dataset.value === value));
    });
    question.querySelector(".happened").hidden = false;
    next.hidden = false;
    next.focus();
  }

  steps.forEach(function (step, index) {
    var next = step.querySelector(".next");
    var question = step.querySelector(".question");
    next.addEventListener("click", function () {
      next.hidden = true;
      show(index + 1);
    });
    if (!question) {
      return;
    }
    next.hidden = true;
    question.querySelectorAll("[data-value]").forEach(function (option) {
      if (option.tagName === "BUTTON") {
        option.addEventListener("click", function () {
          reveal(question, option.dataset.value, next);
        });
      }
    });
    var typed = question.querySelector(".typed");
    if (typed) {
      typed.addEventListener("click", function () {
        var value = question.querySelector("input").value.trim();
        if (/^-?\d+$/.test(value)) {
          reveal(question, value, next);
        }
      });
    }
  });
  show(0);
})();
