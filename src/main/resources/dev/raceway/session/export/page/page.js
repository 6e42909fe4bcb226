// The page's own script: it shows what the rooms say, and passes on what a person does.
var STEP_MILLIS = 900;
var MOST_PRINTED = 400;
var $ = function (id) { return document.getElementById(id); };
var given = JSON.parse($("run").textContent);
var page = raceway(given.code, given.setUp, given.position, given.pauses, given.branches,
    given.blank, given.language, given.texts);
var board = $("board");
var playing = 0;
var revealing = $("reveal").textContent;

function boardSize() {
  var width = board.clientWidth;
  // A phone held upright: all a little smaller, or there would be no room for steps.
  var scale = width < 560 ? Math.max(0.66, width / 480) : 1;
  scale = Math.min(1, scale);
  var lanes = page.threads();
  var lane = Math.max(56, Math.min(112, (window.innerHeight * 0.62 - 160) / lanes));
  return { width: width / scale, height: 170 + lanes * lane, shown: width, scale: scale };
}

// On paper a board is as wide as it is, whatever the screen was, and leaves room for the steps.
function paperSize() {
  return { width: 860, height: 170 + page.threads() * 60, shown: 860, scale: 1 };
}

function showBoard(paper) {
  var size = paper === true ? paperSize() : boardSize();
  board.innerHTML = page.board(size.width, size.height);
  var svg = board.firstElementChild;
  if (svg) {
    svg.setAttribute("width", size.shown);
    svg.setAttribute("height", size.height * size.scale);
  }
}

// A way that was left may be one of another set-up, with other threads and another lock.
function showControls() {
  var kind = page.threads() + (page.hasLock() ? " locked" : "");
  if ($("threads").dataset.kind !== kind) {
    $("threads").dataset.kind = kind;
    $("threads").textContent = "";
    for (var thread = 0; thread < page.threads(); thread++) {
      threadButton(thread);
    }
    if (page.hasLock()) {
      switchButton();
    }
  }
}

function show() {
  showControls();
  showPauses();
  showBoard();
  $("set-up").textContent = page.setUp();
  $("result").innerHTML = page.result();
  $("outlook").innerHTML = page.outlook();
  $("sentence").innerHTML = page.sentence();
  $("place").textContent = page.place();
  $("code").textContent = page.code();
  $("mark").textContent = page.isProblem() ? "!" : page.isStomp() ? "✕" : "";
  document.body.classList.toggle("stomp", page.isStomp());
  document.body.classList.toggle("problem", page.isProblem());
  $("scrub").max = page.length();
  $("scrub").value = page.position();
  $("scrub").setAttribute("aria-valuetext", page.place());
  $("prepared").hidden = !page.hasStrayed();
  $("reveal").textContent = page.isBlank() ? revealing : $("reveal").dataset.conceal;
  $("mark").hidden = !$("mark").textContent;
  for (var i = 0; i < page.threads(); i++) {
    var button = $("thread-" + i);
    button.classList.toggle("refused", !page.canRun(i));
    button.querySelector("small").textContent = page.next(i);
  }
  if (page.hasLock()) {
    $("switch").textContent = page.switchText();
  }
  document.body.dataset.position = page.position();
  document.body.dataset.facts = page.facts();
}

function pause() {
  clearInterval(playing);
  playing = 0;
  document.body.classList.remove("playing");
  $("play").setAttribute("aria-label", $("play").title.replace(/ \(.*/, ""));
}

function play() {
  if (playing) {
    pause();
    return;
  }
  if (page.position() === page.length()) {
    page.go(0);
  }
  document.body.classList.add("playing");
  $("play").setAttribute("aria-label", $("play").dataset.pause);
  playing = setInterval(function () {
    page.go(page.position() + 1);
    show();
    if (page.position() === page.length() || page.pausesAt(page.position())) {
      pause();
    }
  }, STEP_MILLIS);
  show();
}

// Whatever a person does ends playing.
function act(deed) {
  return function () {
    pause();
    deed();
    show();
  };
}

function go(position) {
  return act(function () { page.go(position()); });
}

var toStart = go(function () { return 0; });
var toEnd = go(function () { return page.length(); });
var back = go(function () { return page.position() - 1; });
var step = act(function () { page.step(); });

function copy() {
  var code = $("code");
  var range = document.createRange();
  range.selectNodeContents(code);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
  var said = function () {
    var button = $("copy");
    var before = button.textContent;
    button.textContent = button.dataset.done;
    setTimeout(function () { button.textContent = before; }, 1500);
  };
  if (navigator.clipboard) {
    navigator.clipboard.writeText(code.textContent).then(said, function () {});
  } else if (document.execCommand("copy")) {
    said();
  }
}

function threadButton(thread) {
  var letter = String.fromCharCode(65 + thread);
  var button = document.createElement("button");
  button.type = "button";
  button.id = "thread-" + thread;
  button.className = "thread thread-" + letter.toLowerCase();
  var name = document.createElement("span");
  var shape = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  shape.setAttribute("viewBox", "0 0 20 20");
  shape.innerHTML = '<path d="' + page.shape(thread) + '"/>';
  name.textContent = $("threads").dataset.runs.replace("{0}", letter);
  name.prepend(shape);
  button.append(name, document.createElement("small"));
  button.addEventListener("click", act(function () { page.press(thread); }));
  $("threads").append(button);
}

function switchButton() {
  var button = document.createElement("button");
  button.type = "button";
  button.id = "switch";
  button.addEventListener("click", act(function () { page.throwSwitch(); }));
  $("threads").append(button);
}

// Ways that the person who prepared the run has left.
function wayButtons() {
  for (var i = 0; i < page.ways(); i++) {
    wayButton(i);
  }
  $("ways").hidden = page.ways() === 0;
}

function wayButton(way) {
  var button = document.createElement("button");
  button.type = "button";
  button.id = "way-" + way;
  button.textContent = page.way(way);
  button.addEventListener("click", act(function () { page.goToWay(way); }));
  $("ways").append(button);
}

// The marks on the scrubber: where playing stops on the way in hand.
function showPauses() {
  var list = $("pauses");
  var marks = given.pauses.filter(function (position) { return page.pausesAt(position); });
  if (list.dataset.marks !== marks.join()) {
    list.dataset.marks = marks.join();
    list.textContent = "";
    marks.forEach(function (position) {
      var mark = document.createElement("option");
      mark.value = position;
      list.append(mark);
    });
  }
}

function reveal() {
  page.leaveOut(!page.isBlank());
  for (var i = 0; i < page.ways(); i++) {
    $("way-" + i).textContent = page.way(i);
  }
}

function keyed(event) {
  if (event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  var key = event.key;
  var isRange = event.target === $("scrub");
  var thread = key.length === 1 ? key.toUpperCase().charCodeAt(0) - 65 : -1;
  if (thread >= 0 && thread < page.threads()) {
    act(function () {
      if (event.shiftKey) {
        page.finish(thread);
      } else {
        page.press(thread);
      }
    })();
  } else if (key === "l" || key === "L") {
    act(function () { page.throwSwitch(); })();
  } else if (key === "p" || key === "P") {
    play();
  } else if (key === "ArrowRight" && !isRange) {
    step();
  } else if (key === "ArrowLeft" && !isRange) {
    back();
  } else if (key === "Home") {
    toStart();
  } else if (key === "End") {
    toEnd();
  } else {
    return;
  }
  event.preventDefault();
}

// A finger that wipes over the board turns steps like pages.
function touched() {
  var from = 0;
  board.addEventListener("touchstart", function (event) { from = event.changedTouches[0].clientX; }, { passive: true });
  board.addEventListener("touchend", function (event) {
    var moved = event.changedTouches[0].clientX - from;
    if (Math.abs(moved) > 40) {
      (moved < 0 ? step : back)();
    }
  });
}

function listSteps() {
  var list = $("steps").querySelector("ol");
  var last = Math.min(page.position(), MOST_PRINTED);
  list.innerHTML = "";
  for (var i = 1; i <= last; i++) {
    var line = document.createElement("li");
    line.innerHTML = page.sentenceAt(i);
    list.append(line);
  }
}

wayButtons();
$("reveal").hidden = !given.blank;
$("start").addEventListener("click", toStart);
$("back").addEventListener("click", back);
$("step").addEventListener("click", step);
$("play").addEventListener("click", play);
$("prepared").addEventListener("click", act(function () { page.goToPrepared(); }));
$("reveal").addEventListener("click", act(reveal));
$("scrub").addEventListener("input", function () { go(function () { return Number($("scrub").value); })(); });
$("copy").addEventListener("click", copy);
document.addEventListener("keydown", keyed);
window.addEventListener("resize", function () { showBoard(); });
window.addEventListener("beforeprint", function () { listSteps(); showBoard(true); });
window.addEventListener("afterprint", function () { showBoard(); });
touched();
// For whoever looks closer: the run, as the rooms give it.
document.raceway = page;
show();
