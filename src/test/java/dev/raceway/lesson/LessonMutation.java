package dev.raceway.lesson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.raceway.random.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One change of one solution, right answer or goal in the text of a lesson.
 *
 * @param what what was changed
 * @param text the changed file
 */
record LessonMutation(String what, String text) {

  private static final ObjectMapper JSON = new ObjectMapper();

  private interface Change {
    void make();
  }

  private record Named(String what, Change change) {}

  /** Returns a random change, empty if the lesson has nothing of the kind. */
  static Optional<LessonMutation> of(String lesson, Dice dice) {
    try {
      JsonNode root = JSON.readTree(lesson);
      List<Named> changes = new ArrayList<>();
      for (JsonNode step : root.get("steps")) {
        if (step.has("question")) {
          answers(changes, (ObjectNode) step.get("question"), dice);
        }
        if (step.has("challenge")) {
          solution(changes, (ObjectNode) step.get("challenge").get("solution"), dice);
          step.get("challenge")
              .get("goals")
              .forEach(goal -> goal(changes, (ObjectNode) goal, dice));
        }
      }
      if (changes.isEmpty()) {
        return Optional.empty();
      }
      Named chosen = dice.of(changes);
      chosen.change().make();
      return Optional.of(new LessonMutation(chosen.what(), root.toPrettyString()));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static void answers(List<Named> changes, ObjectNode question, Dice dice) {
    ArrayNode answers = (ArrayNode) question.get("answers");
    for (JsonNode each : answers) {
      ObjectNode answer = (ObjectNode) each;
      if (answer.has("right")) {
        changes.add(
            new Named("the right answer is called wrong", () -> swap(answer, "right", "wrong")));
        if (answer.path("value").isIntegralNumber()) {
          long other = answer.get("value").asLong() + dice.between(1, 1_000);
          changes.add(new Named("another right answer", () -> answer.put("value", other)));
        }
      } else {
        changes.add(
            new Named("a wrong answer is called right", () -> swap(answer, "wrong", "right")));
      }
    }
  }

  private static void swap(ObjectNode answer, String from, String to) {
    JsonNode sentence = answer.remove(from);
    answer.set(to, sentence);
  }

  private static void solution(List<Named> changes, ObjectNode solution, Dice dice) {
    String run = solution.get("run").asText();
    changes.add(new Named("a shorter solution", () -> solution.put("run", shorter(run))));
    changes.add(new Named("a longer solution", () -> solution.put("run", run + " A2 B")));
    int at = dice.between(0, run.length() - 1);
    changes.add(
        new Named(
            "a slip in the solution",
            () -> solution.put("run", run.substring(0, at) + "?" + run.substring(at + 1))));
    if (solution.has("then")) {
      changes.add(new Named("another thread at the end", () -> solution.put("then", "A")));
    }
  }

  /** A solution is a share code, or its last step is a thread's. */
  private static String shorter(String run) {
    String rest = run.replaceFirst("[A-H]\\d*$", "");
    return rest.isEmpty() || rest.equals(run) ? "B" : rest;
  }

  private static void goal(List<Named> changes, ObjectNode goal, Dice dice) {
    for (String number : List.of("endsAt", "loses", "atMostSwitches")) {
      if (goal.has(number)) {
        long other = goal.get(number).asLong() + dice.between(1, 20);
        changes.add(new Named("another goal", () -> goal.put(number, other)));
      }
    }
    if (goal.has("erases")) {
      changes.add(
          new Named("another victim", () -> ((ObjectNode) goal.get("erases")).put("whose", "A")));
    }
    if (goal.has("refused")) {
      changes.add(
          new Named(
              "another reason",
              () -> ((ObjectNode) goal.get("refused")).put("reason", "finished")));
    }
    if (goal.has("neverWrong")) {
      changes.add(
          new Named(
              "another goal",
              () -> {
                goal.remove("neverWrong");
                goal.put("loses", 1);
              }));
    }
  }
}
