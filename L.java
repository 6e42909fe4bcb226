public class L { public static void main(String[] a){ javafx.application.Application.launch(G.class);} }
